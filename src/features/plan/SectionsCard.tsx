import { Button, makeStyles, mergeClasses, typographyStyles } from "@fluentui/react-components";
import { planSections, type ActionPlan, type PlanSection } from "@/domain/action-plan/actionPlan";
import type { PlanFormat } from "@/domain/action-plan/planFormat";
import type { SelfAssessment } from "@/domain/self-assessment/selfAssessment";
import { unreachable } from "@/domain/unreachable";
import { useApp } from "@/ui/app/AppContext";
import { Card } from "@/ui/layout/Card";
import { PartTitle, SectionTitle } from "@/ui/layout/SectionTitle";
import { TextField } from "@/ui/text/TextField";
import { writePlan } from "@/usecases/writePlan";
import { planTexts, sectionLabels } from "./texts";
import { useDraftSummary } from "./useDraftSummary";

const useStyles = makeStyles({
  text: { ...typographyStyles.body1, margin: 0, maxWidth: "65ch", whiteSpace: "pre-wrap" },
  screenOnly: { "@media print": { display: "none" } },
});

interface SectionsCardProps {
  readonly plan: ActionPlan;
  readonly format: PlanFormat;
  readonly assessments: readonly SelfAssessment[];
  readonly isReadOnly: boolean;
}

/** The running texts of Bijlage 5. */
export function SectionsCard({ plan, format, assessments, isReadOnly }: SectionsCardProps) {
  const styles = useStyles();
  const ports = useApp();
  return (
    <Card labelledBy="sections">
      <SectionTitle id="sections">{planTexts.sections}</SectionTitle>
      {!isReadOnly && (
        <p className={mergeClasses(styles.text, styles.screenOnly)}>{planTexts.sectionsExplanation}</p>
      )}
      {planSections.map((section) =>
        isReadOnly ? (
          <div key={section}>
            <PartTitle>{sectionLabels[section]}</PartTitle>
            <p className={styles.text}>{plan[section] || planTexts.notFilledIn}</p>
          </div>
        ) : (
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
        ),
      )}
      {!isReadOnly && <DraftButton plan={plan} assessments={assessments} />}
    </Card>
  );
}

function DraftButton({ plan, assessments }: Pick<SectionsCardProps, "plan" | "assessments">) {
  const styles = useStyles();
  const ports = useApp();
  const draft = useDraftSummary(plan, assessments);
  if (draft === "") return null;
  return (
    <div className={styles.screenOnly}>
      <Button
        onClick={() => {
          const summary = [plan.summary.trim(), draft].filter((text) => text !== "").join("\n\n");
          writePlan(ports, plan, { summary });
        }}
      >
        {planTexts.draftSummary}
      </Button>
      <p className={styles.text}>{planTexts.draftExplanation}</p>
    </div>
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
