import { Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import type { ActionPlan, PlanPeriod } from "@/domain/action-plan/actionPlan";
import { useApp } from "@/ui/app/AppContext";
import { Card } from "@/ui/layout/Card";
import { SectionTitle } from "@/ui/layout/SectionTitle";
import { LineField } from "@/ui/text/LineField";
import { writePlan } from "@/usecases/writePlan";
import { planTexts } from "./texts";

const yearsBack = 5;
const yearsAhead = 10;

const useStyles = makeStyles({
  period: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalL },
});

export function GeneralCard({ plan }: { readonly plan: ActionPlan }) {
  const styles = useStyles();
  const ports = useApp();
  const { from, to } = plan.period;
  const setPeriod = (period: PlanPeriod) => {
    writePlan(ports, plan, { period });
  };
  return (
    <Card labelledBy="general">
      <SectionTitle id="general">{planTexts.general}</SectionTitle>
      <LineField
        label={planTexts.title}
        value={plan.title}
        onChange={(title) => {
          writePlan(ports, plan, { title });
        }}
      />
      <div className={styles.period}>
        <YearField
          label={planTexts.from}
          year={from}
          years={yearsAround(from)}
          onChange={(year) => {
            setPeriod({ from: year, to: Math.max(year, to) });
          }}
        />
        <YearField
          label={planTexts.to}
          year={to}
          years={yearsAround(from).filter((year) => year >= from)}
          onChange={(year) => {
            setPeriod({ from, to: year });
          }}
        />
      </div>
    </Card>
  );
}

interface YearFieldProps {
  readonly label: string;
  readonly year: number;
  readonly years: readonly number[];
  readonly onChange: (year: number) => void;
}

function YearField({ label, year, years, onChange }: YearFieldProps) {
  return (
    <Field label={label}>
      <Select
        value={String(year)}
        onChange={(_, { value }) => {
          onChange(Number(value));
        }}
      >
        {/* A period from an import may lie outside what is offered; it must stay what it is. */}
        {[...new Set([...years, year])].sort().map((each) => (
          <option key={each} value={String(each)}>
            {String(each)}
          </option>
        ))}
      </Select>
    </Field>
  );
}

function yearsAround(year: number): readonly number[] {
  return Array.from({ length: yearsBack + yearsAhead + 1 }, (_, index) => year - yearsBack + index);
}
