import { Checkbox, Field, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import type { ActionPlan } from "@/domain/action-plan/actionPlan";
import { scopes, type SelfAssessment } from "@/domain/self-assessment/selfAssessment";
import { useApp } from "@/ui/app/AppContext";
import { Card } from "@/ui/layout/Card";
import { SectionTitle } from "@/ui/layout/SectionTitle";
import { TermList } from "@/ui/layout/TermList";
import { LineField } from "@/ui/text/LineField";
import { writePlan } from "@/usecases/writePlan";
import { PeriodFields } from "./PeriodFields";
import { planTexts } from "./texts";

const useStyles = makeStyles({
  screen: {
    display: "grid",
    gap: tokens.spacingVerticalM,
    gridTemplateColumns: "minmax(0, 1fr)",
    "@media print": { display: "none" },
  },
  // A browser prints no background, so no one could see on paper what is chosen.
  paper: { display: "none", "@media print": { display: "block" } },
  scans: { display: "grid", gap: tokens.spacingVerticalXXS },
});

interface GeneralCardProps {
  readonly plan: ActionPlan;
  /** The scans that a plan of this workspace can rest on. */
  readonly assessments: readonly SelfAssessment[];
  readonly isReadOnly: boolean;
}

/** Title, period, for whom, and the scans it rests on. */
export function GeneralCard({ plan, assessments, isReadOnly }: GeneralCardProps) {
  const styles = useStyles();
  return (
    <Card labelledBy="general">
      <SectionTitle id="general">{planTexts.general}</SectionTitle>
      {isReadOnly ? (
        <GeneralTexts plan={plan} assessments={assessments} />
      ) : (
        <>
          <div className={styles.screen}>
            <GeneralFields plan={plan} assessments={assessments} />
          </div>
          <div className={styles.paper}>
            <GeneralTexts plan={plan} assessments={assessments} />
          </div>
        </>
      )}
    </Card>
  );
}

type GeneralProps = Omit<GeneralCardProps, "isReadOnly">;

function GeneralTexts({ plan, assessments }: GeneralProps) {
  const named = assessments.filter(({ id }) => plan.assessments.includes(id)).map(({ name }) => name);
  return (
    <TermList
      terms={[
        { term: planTexts.title, meaning: plan.title || planTexts.notFilledIn },
        { term: planTexts.period, meaning: planTexts.years(plan.period) },
        { term: planTexts.scope, meaning: planTexts.scopeOf(plan.scope, plan.region) },
        { term: planTexts.basis, meaning: named.join("\n") || planTexts.noBasis },
      ]}
    />
  );
}

function GeneralFields({ plan, assessments }: GeneralProps) {
  const styles = useStyles();
  const ports = useApp();
  return (
    <>
      <LineField
        label={planTexts.title}
        value={plan.title}
        onChange={(title) => {
          writePlan(ports, plan, { title });
        }}
      />
      <PeriodFields
        period={plan.period}
        onChange={(period) => {
          writePlan(ports, plan, { period });
        }}
      />
      <Field label={planTexts.scope}>
        <RadioGroup
          value={plan.scope}
          onChange={(_, { value }) => {
            const scope = scopes.find((each) => each === value);
            if (scope) writePlan(ports, plan, { scope });
          }}
        >
          {scopes.map((scope) => (
            <Radio key={scope} value={scope} label={planTexts.scopes[scope]} />
          ))}
        </RadioGroup>
      </Field>
      {plan.scope === "regional" && (
        <LineField
          label={planTexts.region}
          value={plan.region}
          onChange={(region) => {
            writePlan(ports, plan, { region });
          }}
        />
      )}
      {assessments.length > 0 && (
        <div role="group" aria-label={planTexts.basis} className={styles.scans}>
          <span>{planTexts.basis}</span>
          {assessments.map(({ id, name }) => (
            <Checkbox
              key={id}
              label={name}
              checked={plan.assessments.includes(id)}
              onChange={(_, { checked }) => {
                const others = plan.assessments.filter((each) => each !== id);
                writePlan(ports, plan, { assessments: checked === true ? [...others, id] : others });
              }}
            />
          ))}
        </div>
      )}
    </>
  );
}
