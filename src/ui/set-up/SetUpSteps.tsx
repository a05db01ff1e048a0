import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { SetUpStep } from "@/ports/sharedSite";
import { setUpTexts } from "./texts";

const useStyles = makeStyles({
  steps: { ...typographyStyles.body1, margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
});

/** What is going to be done to a site, before anybody agrees to it. */
export function SetUpSteps({ steps }: { readonly steps: readonly SetUpStep[] }) {
  const styles = useStyles();
  return (
    <ul className={styles.steps}>
      {steps.map((step) => (
        <li key={setUpTexts.step(step)}>{setUpTexts.step(step)}</li>
      ))}
    </ul>
  );
}
