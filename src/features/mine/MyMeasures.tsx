import { Field, makeStyles, Select, tokens, typographyStyles } from "@fluentui/react-components";
import { useState } from "react";
import type { Measure } from "@/domain/action-plan/measure";
import { isOverdue } from "@/domain/action-plan/measureView";
import { openMeasures } from "@/domain/action-plan/openMeasures";
import { useApp } from "@/ui/app/AppContext";
import { useRecord, useRecords } from "@/ui/app/useRecords";
import { Card } from "@/ui/layout/Card";
import { SectionTitle } from "@/ui/layout/SectionTitle";
import { PlaceLink } from "@/ui/navigation/PlaceLink";
import { measureTexts } from "@/ui/measure/texts";
import { mineTexts } from "./texts";

const useStyles = makeStyles({
  text: { ...typographyStyles.body1, margin: 0, maxWidth: "65ch" },
  whose: { maxWidth: "28rem" },
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "grid",
    gap: tokens.spacingVerticalM,
  },
  item: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(100%, 14rem), 1fr))",
    columnGap: tokens.spacingHorizontalL,
    paddingBottom: tokens.spacingVerticalM,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  detail: { ...typographyStyles.body1, color: tokens.colorNeutralForeground2 },
  past: { ...typographyStyles.body1Strong, color: tokens.colorStatusDangerForeground1 },
});

/** What is to be done when, over all workspaces. Measures name functions, not accounts, so one says oneself who one is. */
export function MyMeasures() {
  const styles = useStyles();
  const measures = openMeasures(useRecords("measure"));
  const [whose, setWhose] = useState("");
  const people = [...new Set(measures.map(({ responsible }) => responsible.trim()))]
    .filter((name) => name !== "")
    .toSorted((left, right) => left.localeCompare(right, "nl"));
  const shown = whose === "" ? measures : measures.filter(({ responsible }) => responsible.trim() === whose);
  return (
    <Card labelledBy="my-measures">
      <SectionTitle id="my-measures">{mineTexts.measures}</SectionTitle>
      <p className={styles.text}>
        {measures.length === 0 ? mineTexts.noMeasures : mineTexts.measuresExplanation}
      </p>
      {people.length > 0 && (
        <Field className={styles.whose} label={mineTexts.whose}>
          <Select
            value={whose}
            onChange={(_, { value }) => {
              setWhose(value);
            }}
          >
            <option value="">{mineTexts.everybody}</option>
            {people.map((name) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <ul className={styles.list}>
        {shown.map((measure) => (
          <MeasureItem key={measure.id} measure={measure} />
        ))}
      </ul>
    </Card>
  );
}

function MeasureItem({ measure }: { readonly measure: Measure }) {
  const styles = useStyles();
  const workspace = useRecord("workspace", measure.workspace);
  const today = useApp().clock.today();
  const { dueOn, id, plan, state, title } = measure;
  const isLate = isOverdue(measure, today);
  return (
    <li className={styles.item}>
      <PlaceLink to={{ page: "plan", workspace: measure.workspace, plan, measure: id }}>
        {title.trim() === "" ? mineTexts.untitled : title}
      </PlaceLink>
      <span className={isLate ? styles.past : styles.detail}>{mineTexts.dueOn(dueOn, isLate)}</span>
      <span className={styles.detail}>{measureTexts.states[state]}</span>
      <span className={styles.detail}>{workspace?.name}</span>
    </li>
  );
}
