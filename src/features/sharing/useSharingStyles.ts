import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

export const useSharingStyles = makeStyles({
  text: { ...typographyStyles.body1, margin: 0, maxWidth: "65ch", overflowWrap: "anywhere" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalM, alignItems: "center" },
  narrow: { maxWidth: "40rem", overflowWrap: "anywhere" },
  detail: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
  question: { display: "grid", gap: tokens.spacingVerticalM, justifyItems: "start" },
  steps: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
});
