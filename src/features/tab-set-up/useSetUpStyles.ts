import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

export const useSetUpStyles = makeStyles({
  text: { ...typographyStyles.body1, margin: 0, maxWidth: "65ch", overflowWrap: "anywhere" },
  part: { display: "grid", gap: tokens.spacingVerticalM, justifyItems: "start" },
  narrow: { width: "100%", maxWidth: "40rem" },
  steps: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
});
