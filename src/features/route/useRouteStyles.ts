import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

export const useRouteStyles = makeStyles({
  text: { ...typographyStyles.body1, margin: 0, maxWidth: "65ch" },
  list: { listStyleType: "none", margin: 0, padding: 0, display: "grid", gap: tokens.spacingVerticalL },
  item: {
    display: "grid",
    gap: tokens.spacingVerticalXS,
    justifyItems: "start",
    // A link that stands by itself is at least 24 pixels high (WCAG 2.5.8).
    "& > a": { paddingBlock: tokens.spacingVerticalXXS },
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalM },
  quiet: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
});
