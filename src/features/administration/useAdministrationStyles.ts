import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

export const useAdministrationStyles = makeStyles({
  text: { ...typographyStyles.body1, margin: 0, maxWidth: "65ch", overflowWrap: "anywhere" },
  narrow: { maxWidth: "40rem", display: "grid", gap: tokens.spacingVerticalM },
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalM,
  },
  result: {
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalM,
  },
  ok: { color: tokens.colorStatusSuccessForeground1 },
  notOk: { color: tokens.colorStatusDangerForeground1 },
  unknown: { color: tokens.colorNeutralForeground2 },
  name: { ...typographyStyles.body1Strong, margin: 0 },
  chapter: { ...typographyStyles.subtitle2, margin: 0, display: "inline" },
  summary: { ...typographyStyles.subtitle2, cursor: "pointer", paddingBlock: tokens.spacingVerticalS },
});
