import { makeStyles } from "@fluentui/react-components";
import { Open12Regular } from "@fluentui/react-icons";
import { layoutTexts } from "./texts";

const useStyles = makeStyles({ icon: { marginInlineStart: "0.25em" } });

/** Says that a link opens elsewhere: an icon that is read in words. */
export function NewTabNote() {
  return <Open12Regular aria-label={layoutTexts.newTab} className={useStyles().icon} />;
}
