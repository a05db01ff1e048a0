import { Field, makeStyles, Textarea, typographyStyles } from "@fluentui/react-components";
import { planSections, type ActionPlan, type PlanSection } from "@/domain/action-plan/actionPlan";
import type { PlanFormat } from "@/domain/action-plan/planFormat";
import { unreachable } from "@/domain/unreachable";
import { useApp } from "@/ui/app/AppContext";
import { Card } from "@/ui/layout/Card";
import { SectionTitle } from "@/ui/layout/SectionTitle";
import { writePlan } from "@/usecases/writePlan";
import { planTexts, sectionLabels } from "./texts";

const useStyles = makeStyles({
  text: { ...typographyStyles.body1, margin: 0, maxWidth: "65ch" },
  textarea: { fieldSizing: "content" },
});

export function SectionsCard({ plan, format }: { readonly plan: ActionPlan; readonly format: PlanFormat }) {
  const styles = useStyles();
  const ports = useApp();
  return (
    <Card labelledBy="sections">
      <SectionTitle id="sections">{planTexts.sections}</SectionTitle>
      <p className={styles.text}>{planTexts.sectionsExplanation}</p>
      {planSections.map((section) => (
        <Field key={section} label={sectionLabels[section]} {...promptOf(section, format)}>
          <Textarea
            resize="vertical"
            textarea={{ className: styles.textarea, rows: 4 }}
            value={plan[section]}
            onChange={(_, { value }) => {
              writePlan(ports, plan, { [section]: value });
            }}
          />
        </Field>
      ))}
    </Card>
  );
}

/** What the form asks for, where it says more than the label. */
function promptOf(section: PlanSection, format: PlanFormat): { readonly hint?: string } {
  switch (section) {
    case "introduction":
      return { hint: format.introduction.prompt };
    case "summary":
      return { hint: format.summary.prompt };
    case "approach":
      return { hint: `${format.approach.prompt} ${planTexts.forExample} ${format.approach.example}` };
    case "regionalPolicy":
    case "localPolicy":
    case "regionalScan":
      return {};
    default:
      return unreachable(section);
  }
}
