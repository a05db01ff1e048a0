import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

export const useSettingsStyles = makeStyles({
  text: { ...typographyStyles.body1, margin: 0, maxWidth: "75ch" },
  narrow: { maxWidth: "28rem" },
  form: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: tokens.spacingVerticalM },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});
