import { Card } from "@/ui/layout/Card";
import { SectionTitle } from "@/ui/layout/SectionTitle";
import { ChooseSite } from "./ChooseSite";
import { sharingTexts } from "./texts";
import { useMicrosoft365 } from "./useMicrosoft365";
import { useSharingStyles } from "./useSharingStyles";

/** The way in for who works with a team that shares its work already. */
export function StartSharingCard() {
  const styles = useSharingStyles();
  const microsoft365 = useMicrosoft365();
  if (!microsoft365) return null;
  return (
    <Card labelledBy="start-sharing">
      <SectionTitle id="start-sharing">{sharingTexts.startTitle}</SectionTitle>
      <p className={styles.text}>{sharingTexts.startExplanation}</p>
      <ChooseSite microsoft365={microsoft365} workspace={null} />
    </Card>
  );
}
