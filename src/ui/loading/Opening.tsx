import { makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { loadingTexts } from "./texts";

/** Longer than opening ever takes, unless another window keeps the store to itself. */
const longMs = 8_000;

const useStyles = makeStyles({ opening: { padding: tokens.spacingHorizontalXXXL } });

/** While the app opens what is kept on this device; says what to do when that takes long. */
export function Opening() {
  const styles = useStyles();
  const [isLong, setIsLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => {
      setIsLong(true);
    }, longMs);
    return () => {
      clearTimeout(timer);
    };
  }, []);
  return (
    <main className={styles.opening}>
      <Spinner label={isLong ? loadingTexts.takesLong : loadingTexts.loading} />
    </main>
  );
}
