import { ownTermIds } from "@/domain/terms/ownTerms";
import type { Workspace } from "@/domain/workspace/workspace";
import { Card } from "@/ui/layout/Card";
import { SectionTitle } from "@/ui/layout/SectionTitle";
import { TermFields } from "./TermFields";
import { settingsTexts } from "./texts";
import { useSettingsStyles } from "./useSettingsStyles";

/** The words for which a municipality may have its own. */
export function TermsCard({ workspace }: { readonly workspace: Workspace }) {
  const styles = useSettingsStyles();
  return (
    <Card labelledBy="terms">
      <SectionTitle id="terms">{settingsTexts.terms}</SectionTitle>
      <p className={styles.text}>{settingsTexts.termsExplanation}</p>
      {ownTermIds.map((id) => (
        <TermFields key={id} workspace={workspace} id={id} />
      ))}
    </Card>
  );
}
