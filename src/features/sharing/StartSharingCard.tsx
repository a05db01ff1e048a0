import type { Microsoft365 } from "@/ports/microsoft365";
import { Card } from "@/ui/layout/Card";
import { SectionTitle } from "@/ui/layout/SectionTitle";
import { ChooseSite } from "./ChooseSite";
import { sharingTexts } from "./texts";
import { useSharingStyles } from "./useSharingStyles";

/** The way in for who works with a team that shares its work already. */
export function StartSharingCard({ microsoft365 }: { readonly microsoft365: Microsoft365 }) {
  const styles = useSharingStyles();
  return (
    <Card labelledBy="start-sharing">
      <SectionTitle id="start-sharing">{sharingTexts.startTitle}</SectionTitle>
      <p className={styles.text}>{sharingTexts.startExplanation}</p>
      <ChooseSite microsoft365={microsoft365} workspace={null} />
    </Card>
  );
}
