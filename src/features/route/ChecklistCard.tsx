import { Checkbox, makeStyles, typographyStyles, tokens } from "@fluentui/react-components";
import { noRouteProgress } from "@/domain/route/routeProgress";
import { Card } from "@/ui/layout/Card";
import { SectionTitle } from "@/ui/layout/SectionTitle";
import { SmallPrint } from "@/ui/layout/SmallPrint";
import type { StepCardProps } from "./stepCardProps";
import { checklistDone, pointsOf, stepState } from "./stepState";
import { routeTexts } from "./texts";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  count: { ...typographyStyles.body1, margin: 0, color: tokens.colorNeutralForeground2 },
});

/** What is to be done in a step, ticked off as one goes. */
export function ChecklistCard({ step, progress, scope, onChange }: StepCardProps) {
  const styles = useStyles();
  const { checked, ownChecklists } = progress ?? noRouteProgress;
  const { done, total } = checklistDone(step[scope], progress);
  return (
    <Card labelledBy="checklist">
      <SectionTitle id="checklist">{routeTexts.checklist}</SectionTitle>
      <p className={styles.count} aria-live="polite">
        {routeTexts.stateAndCount(stepState(progress), done, total)}
      </p>
      <ul className={styles.list}>
        {pointsOf(step[scope]).map(({ id, text }) => (
          <li key={id}>
            <Checkbox
              label={text}
              checked={checked.some((each) => each === id)}
              onChange={(_, { checked: isChecked }) => {
                const others = checked.filter((each) => each !== id);
                onChange({ checked: isChecked === true ? [...others, id] : others });
              }}
            />
          </li>
        ))}
      </ul>
      {ownChecklists[scope] && <SmallPrint>{routeTexts.ownChecklist}</SmallPrint>}
    </Card>
  );
}
