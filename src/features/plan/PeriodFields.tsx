import { Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import type { PlanPeriod } from "@/domain/action-plan/actionPlan";
import { planTexts } from "./texts";

const yearsBack = 5;
const yearsAhead = 10;

const useStyles = makeStyles({
  period: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalL },
});

interface PeriodFieldsProps {
  readonly period: PlanPeriod;
  readonly onChange: (period: PlanPeriod) => void;
}

/** The first and last year of a plan; the last one moves along when the first passes it. */
export function PeriodFields({ period: { from, to }, onChange }: PeriodFieldsProps) {
  const styles = useStyles();
  return (
    <div className={styles.period}>
      <YearField
        label={planTexts.from}
        year={from}
        years={yearsAround(from)}
        onChange={(year) => {
          onChange({ from: year, to: Math.max(year, to) });
        }}
      />
      <YearField
        label={planTexts.to}
        year={to}
        years={yearsAround(from).filter((year) => year >= from)}
        onChange={(year) => {
          onChange({ from, to: year });
        }}
      />
    </div>
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
