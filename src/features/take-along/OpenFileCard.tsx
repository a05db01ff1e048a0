import { Card } from "@/ui/layout/Card";
import { SectionTitle } from "@/ui/layout/SectionTitle";
import { openTexts } from "./openTexts";
import { OpenFile } from "./OpenFile";
import { useTakeAlongStyles } from "./useTakeAlongStyles";

/** For who has a workspace in a file: from another device, or as a backup. */
export function OpenFileCard() {
  const styles = useTakeAlongStyles();
  return (
    <Card labelledBy="open-file">
      <SectionTitle id="open-file">{openTexts.cardTitle}</SectionTitle>
      <p className={styles.text}>{openTexts.explanation}</p>
      <OpenFile />
    </Card>
  );
}
