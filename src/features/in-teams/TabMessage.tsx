import { makeStyles, typographyStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { Page } from "@/ui/layout/Page";
import { PageTitle } from "@/ui/layout/PageTitle";

const useStyles = makeStyles({ text: { ...typographyStyles.body1, margin: 0, maxWidth: "65ch" } });

interface TabMessageProps {
  readonly title: string;
  readonly texts: readonly string[];
  /** The one thing to do. */
  readonly children: ReactNode;
}

/** In place of a workspace that does not open: why, and the one thing to do. */
export function TabMessage({ title, texts, children }: TabMessageProps) {
  const styles = useStyles();
  return (
    <Page>
      <PageTitle>{title}</PageTitle>
      {texts.map((text) => (
        <p key={text} className={styles.text}>
          {text}
        </p>
      ))}
      <div>{children}</div>
    </Page>
  );
}
