import { makeStyles } from "@fluentui/react-components";
import { Open12Regular } from "@fluentui/react-icons";
import { layoutTexts } from "./texts";

const useStyles = makeStyles({
  icon: { marginInlineStart: "0.25em" },
  spoken: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});

/** Says that a link opens elsewhere: with an icon, and in words for who does not see it. */
export function NewTabNote() {
  const styles = useStyles();
  return (
    <>
      <Open12Regular aria-hidden className={styles.icon} />
      <span className={styles.spoken}>{layoutTexts.newTab}</span>
    </>
  );
}
