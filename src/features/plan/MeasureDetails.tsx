import { Field, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import { type Measure, priorities } from "@/domain/action-plan/measure";
import { useApp } from "@/ui/app/AppContext";
import { formatDate } from "@/ui/format/dates";
import { formatEuros } from "@/ui/format/euros";
import { SmallPrint } from "@/ui/layout/SmallPrint";
import { TermList } from "@/ui/layout/TermList";
import { AmountField } from "@/ui/text/AmountField";
import { OptionalDateField } from "@/ui/text/DateField";
import { TextField } from "@/ui/text/TextField";
import { editMeasure } from "@/usecases/editMeasure";
import { OriginNote } from "./OriginNote";
import { planTexts } from "./texts";

const useStyles = makeStyles({
  fields: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalL, alignItems: "start" },
  group: { display: "grid", gap: tokens.spacingVerticalM, gridTemplateColumns: "minmax(0, 1fr)" },
});

interface MeasureDetailsProps {
  readonly measure: Measure;
  readonly position: number;
  readonly isReadOnly: boolean;
}

/** What we keep of a measure beside the seven columns of Bijlage 5. */
export function MeasureDetails({ measure, position, isReadOnly }: MeasureDetailsProps) {
  const styles = useStyles();
  const ports = useApp();
  const set = (fields: Parameters<typeof editMeasure>[2]) => {
    editMeasure(ports, measure, fields);
  };
  return (
    <div role="group" aria-label={planTexts.moreAbout(position)} className={styles.group}>
      {isReadOnly ? (
        <DecidedFields measure={measure} />
      ) : (
        <div className={styles.fields}>
          <Field label={planTexts.priority}>
            <RadioGroup
              layout="horizontal"
              value={measure.priority}
              onChange={(_, { value }) => {
                const priority = priorities.find((each) => each === value);
                if (priority) set({ priority });
              }}
            >
              {priorities.map((priority) => (
                <Radio key={priority} value={priority} label={planTexts.priorities[priority]} />
              ))}
            </RadioGroup>
          </Field>
          <OptionalDateField
            label={planTexts.dueOn}
            value={measure.dueOn}
            onChange={(dueOn) => {
              set({ dueOn });
            }}
          />
          <AmountField
            label={planTexts.oneOffCosts}
            value={measure.oneOffCosts}
            onChange={(oneOffCosts) => {
              set({ oneOffCosts });
            }}
          />
          <AmountField
            label={planTexts.yearlyCosts}
            value={measure.yearlyCosts}
            onChange={(yearlyCosts) => {
              set({ yearlyCosts });
            }}
          />
        </div>
      )}
      <TextField
        label={planTexts.remarks}
        hint={planTexts.remarksHint}
        value={measure.remarks}
        onChange={(remarks) => {
          set({ remarks });
        }}
      />
      <OriginNote origin={measure.origin} />
      <SmallPrint>{planTexts.ownFields}</SmallPrint>
    </div>
  );
}

function DecidedFields({ measure }: { readonly measure: Measure }) {
  const amount = (euros: number | null) => (euros === null ? planTexts.notFilledIn : formatEuros(euros));
  return (
    <TermList
      terms={[
        { term: planTexts.priority, meaning: planTexts.priorities[measure.priority] },
        {
          term: planTexts.dueOn,
          meaning: measure.dueOn ? formatDate(measure.dueOn) : planTexts.notFilledIn,
        },
        { term: planTexts.oneOffCosts, meaning: amount(measure.oneOffCosts) },
        { term: planTexts.yearlyCosts, meaning: amount(measure.yearlyCosts) },
      ]}
    />
  );
}
