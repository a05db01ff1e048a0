import { makeStyles, typographyStyles } from "@fluentui/react-components";
import { planSections, type ActionPlan, type PlanSection } from "@/domain/action-plan/actionPlan";
import type { PlanFormat } from "@/domain/action-plan/planFormat";
import { unreachable } from "@/domain/unreachable";
import { useApp } from "@/ui/app/AppContext";
import { Card } from "@/ui/layout/Card";
import { SectionTitle } from "@/ui/layout/SectionTitle";
import { TextField } from "@/ui/text/TextField";
import { writePlan } from "@/usecases/writePlan";
import { planTexts, sectionLabels } from "./texts";

const useStyles = makeStyles({
  text: { ...typographyStyles.body1, margin: 0, maxWidth: "65ch" },
});

export function SectionsCard({ plan, format }: { readonly plan: ActionPlan; readonly format: PlanFormat }) {
  const styles = useStyles();
  const ports = useApp();
  return (
    <Card labelledBy="sections">
      <SectionTitle id="sections">{planTexts.sections}</SectionTitle>
      <p className={styles.text}>{planTexts.sectionsExplanation}</p>
      {planSections.map((section) => (
        <TextField
          key={section}
          label={sectionLabels[section]}
          hint={promptOf(section, format)}
          rows={4}
          value={plan[section]}
          onChange={(value) => {
            writePlan(ports, plan, { [section]: value });
          }}
        />
      ))}
    </Card>
  );
}

/** What the form asks for, where it says more than the label. */
function promptOf(section: PlanSection, format: PlanFormat): string | undefined {
  switch (section) {
    case "introduction":
      return format.introduction.prompt;
    case "summary":
      return format.summary.prompt;
    case "approach":
      return `${format.approach.prompt} ${planTexts.forExample} ${format.approach.example}`;
    case "regionalPolicy":
    case "localPolicy":
    case "regionalScan":
      return undefined;
    default:
      return unreachable(section);
  }
}
