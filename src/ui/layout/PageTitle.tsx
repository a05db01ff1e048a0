import { makeStyles, typographyStyles } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { layoutTexts } from "./texts";

const useStyles = makeStyles({
  title: { ...typographyStyles.title2, margin: 0, outlineStyle: "none" },
});

interface PageTitleProps {
  readonly children: string;
  /** False for a screen that opens under the hands of who is typing. */
  readonly takesFocus?: boolean;
}

/** The heading of a screen. A screen that opens takes the focus here, so that a screen reader says where one is. */
export function PageTitle({ children, takesFocus = true }: PageTitleProps) {
  const styles = useStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${children} · ${layoutTexts.appName}`;
  }, [children]);
  useEffect(() => {
    // Whoever opened the help while the screen was still loading goes on reading that.
    const isBehindDialog = document.querySelector('[aria-modal="true"]') !== null;
    if (takesFocus && !isBehindDialog) heading.current?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, [takesFocus]);
  return (
    <h1 ref={heading} tabIndex={-1} className={styles.title}>
      {children}
    </h1>
  );
}
