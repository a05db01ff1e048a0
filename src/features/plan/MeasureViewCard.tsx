import { Checkbox, Field, makeStyles, SearchBox, Select, tokens } from "@fluentui/react-components";
import { measureStates } from "@/domain/action-plan/measure";
import { type Grouping, groupings, isFiltering, type MeasureFilter } from "@/domain/action-plan/measureView";
import { measureTexts } from "@/ui/measure/texts";
import { planTexts } from "./texts";

const useStyles = makeStyles({
  view: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalL,
    alignItems: "end",
    "@media print": { display: "none" },
  },
});

interface MeasureViewCardProps {
  readonly filter: MeasureFilter;
  readonly onFilter: (filter: MeasureFilter) => void;
  readonly grouping: Grouping;
  readonly onGrouping: (grouping: Grouping) => void;
  readonly shown: number;
  readonly total: number;
}

/** Which measures one sees, and by what they stand together. */
export function MeasureViewCard({
  filter,
  onFilter,
  grouping,
  onGrouping,
  shown,
  total,
}: MeasureViewCardProps) {
  const styles = useStyles();
  const all = "all";
  return (
    <search className={styles.view}>
      <Field label={planTexts.search}>
        <SearchBox
          value={filter.query}
          onChange={(_, { value }) => {
            onFilter({ ...filter, query: value });
          }}
        />
      </Field>
      <Field label={planTexts.state}>
        <Select
          value={filter.states[0] ?? all}
          onChange={(_, { value }) => {
            onFilter({ ...filter, states: measureStates.filter((state) => state === value) });
          }}
        >
          <option value={all}>{planTexts.allStates}</option>
          {measureStates.map((state) => (
            <option key={state} value={state}>
              {measureTexts.states[state]}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={planTexts.grouping}>
        <Select
          value={grouping}
          onChange={(_, { value }) => {
            const chosen = groupings.find((each) => each === value);
            if (chosen) onGrouping(chosen);
          }}
        >
          {groupings.map((each) => (
            <option key={each} value={each}>
              {planTexts.groupings[each]}
            </option>
          ))}
        </Select>
      </Field>
      <Checkbox
        label={planTexts.onlyUncosted}
        checked={filter.onlyUncosted}
        onChange={(_, { checked }) => {
          onFilter({ ...filter, onlyUncosted: checked === true });
        }}
      />
      <span role="status">{isFiltering(filter) && planTexts.shownCount(shown, total)}</span>
    </search>
  );
}
