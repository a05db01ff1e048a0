import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { layoutTexts } from "./texts";

const useStyles = makeStyles({
  note: {
    ...typographyStyles.caption1Strong,
    color: tokens.colorStatusWarningForeground1,
    backgroundColor: tokens.colorStatusWarningBackground1,
    border: `1px solid ${tokens.colorStatusWarningBorder1}`,
    borderRadius: tokens.borderRadiusMedium,
    paddingInline: tokens.spacingHorizontalS,
    paddingBlock: tokens.spacingVerticalXXS,
    margin: 0,
  },
  paper: { display: "none", "@media print": { display: "block", marginBottom: tokens.spacingVerticalM } },
});

/** Says of an invented workspace that it is; a second time for paper, which does without the header. */
export function SampleNote({ isOnPaper = false }: { readonly isOnPaper?: boolean }) {
  const styles = useStyles();
  return <p className={mergeClasses(styles.note, isOnPaper && styles.paper)}>{layoutTexts.sample}</p>;
}
