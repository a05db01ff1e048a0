import { Button, makeStyles, typographyStyles } from "@fluentui/react-components";
import { ErrorBar } from "@/ui/error/ErrorBar";
import { failureText } from "@/ui/error/errorTexts";
import { errorNoticeTexts } from "@/ui/error/texts";
import { Card } from "@/ui/layout/Card";
import { SectionTitle } from "@/ui/layout/SectionTitle";
import { startTexts } from "./texts";
import { useOpenSample } from "./useOpenSample";

const useStyles = makeStyles({
  text: { ...typographyStyles.body1, margin: 0, maxWidth: "65ch" },
});

/** For who would rather see than read: an invented municipality that has already filled in everything. */
export function SampleCard() {
  const styles = useStyles();
  const { state, open } = useOpenSample();
  return (
    <Card labelledBy="sample">
      <SectionTitle id="sample">{startTexts.sampleTitle}</SectionTitle>
      <p className={styles.text}>{startTexts.sampleExplanation}</p>
      <div>
        <Button onClick={open}>{state.kind === "busy" ? startTexts.sampleBusy : startTexts.sample}</Button>
      </div>
      {state.kind === "failed" && (
        <ErrorBar text={failureText(state.failure)} action={{ label: errorNoticeTexts.retry, run: open }} />
      )}
    </Card>
  );
}
