import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";

export const useTakeAlongStyles = makeStyles({
  // Names of files are long words.
  text: { ...typographyStyles.body1, margin: 0, maxWidth: "75ch", overflowWrap: "anywhere" },
  parts: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: tokens.spacingVerticalXXL },
  part: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: tokens.spacingVerticalS },
  buttons: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  // An outcome that is not there yet takes no room.
  status: { ...typographyStyles.body1, margin: 0, overflowWrap: "anywhere", ":empty": { display: "none" } },
});
