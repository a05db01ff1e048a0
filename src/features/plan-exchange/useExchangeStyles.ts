import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

export const useExchangeStyles = makeStyles({
  parts: { display: "grid", gap: tokens.spacingVerticalXL, gridTemplateColumns: "minmax(0, 1fr)" },
  text: { ...typographyStyles.body1, margin: 0, maxWidth: "65ch" },
  note: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0 },
  strong: { ...typographyStyles.body1Strong, margin: 0 },
  list: { listStyleType: "none", margin: 0, padding: 0, display: "grid", gap: tokens.spacingVerticalL },
  difference: {
    display: "grid",
    gap: tokens.spacingVerticalXS,
    gridTemplateColumns: "minmax(0, 1fr)",
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
    paddingLeft: tokens.spacingHorizontalM,
  },
  texts: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(14rem, 100%), 1fr))",
    gap: tokens.spacingHorizontalL,
    margin: 0,
  },
  term: { ...typographyStyles.caption1Strong },
  written: { ...typographyStyles.body1, margin: 0, whiteSpace: "pre-wrap", overflowWrap: "anywhere" },
  buttons: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalM },
  // As they are they would be cut off at 320 px.
  actions: { flexWrap: "wrap", rowGap: tokens.spacingVerticalS },
  summary: { ...typographyStyles.body1, margin: 0, paddingLeft: tokens.spacingHorizontalXL },
});
