import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

export const useSessionStyles = makeStyles({
  text: { ...typographyStyles.body1, margin: 0, maxWidth: "65ch" },
  list: { listStyleType: "none", margin: 0, padding: 0, display: "grid", gap: tokens.spacingVerticalM },
  item: { display: "grid", gap: tokens.spacingVerticalXS, justifyItems: "start" },
  spread: { display: "grid", gap: tokens.spacingVerticalXS, gridTemplateColumns: "minmax(0, 1fr)" },
  short: { width: "7rem" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalM },
  form: { display: "grid", gap: tokens.spacingVerticalM, gridTemplateColumns: "minmax(0, 1fr)" },
  scroll: { overflowX: "auto" },
  table: {
    borderCollapse: "collapse",
    "& th, & td": { padding: tokens.spacingHorizontalS, textAlign: "start" },
  },
});
