import { Button, makeStyles, Select, tokens, typographyStyles } from "@fluentui/react-components";
import {
  ArrowDown20Regular,
  ArrowUp20Regular,
  ChevronDown20Regular,
  ChevronUp20Regular,
  Copy20Regular,
  Delete20Regular,
  Warning16Filled,
} from "@fluentui/react-icons";
import { measureStates } from "@/domain/action-plan/measure";
import { isOverdue } from "@/domain/action-plan/measureView";
import { useApp } from "@/ui/app/AppContext";
import { singleClick } from "@/ui/undo/singleClick";
import { editMeasure } from "@/usecases/editMeasure";
import { measureTexts } from "@/ui/measure/texts";
import type { MeasureProps } from "./measureProps";
import { planTexts } from "./texts";
import { toolId } from "./toolId";

const useStyles = makeStyles({
  tools: { display: "grid", gap: tokens.spacingVerticalXS, justifyItems: "start" },
  buttons: { display: "flex", flexWrap: "wrap" },
  select: { width: "100%", minWidth: 0 },
  overdue: {
    ...typographyStyles.caption1,
    display: "flex",
    gap: tokens.spacingHorizontalXS,
    alignItems: "center",
    margin: 0,
  },
  icon: { color: tokens.colorStatusWarningForeground1, flexShrink: 0 },
});

interface MeasureToolsProps extends MeasureProps {
  /** Where our own fields of the measure are shown. */
  readonly details: {
    readonly id: string;
    readonly isOpen: boolean;
    readonly onToggle: (isOpen: boolean) => void;
  };
}

/** What stands beside the seven columns: the standard, how far it is, moving, duplicating, removing, and more. */
export function MeasureTools({ measure, position, isReadOnly, actions, details }: MeasureToolsProps) {
  const styles = useStyles();
  const ports = useApp();
  return (
    <div className={styles.tools}>
      {!isReadOnly && (
        <Select
          size="small"
          id={toolId(measure.id, "standard")}
          className={styles.select}
          aria-label={planTexts.standardOf(position)}
          value={String(measure.standard)}
          onChange={(_, { value }) => {
            const standard = actions.standards.find(({ number }) => String(number) === value);
            if (standard) actions.onChangeStandard(measure, standard);
          }}
        >
          {actions.standards.map(({ number, shortTitle }) => (
            <option key={number} value={String(number)}>
              {planTexts.literalStandard(number, shortTitle)}
            </option>
          ))}
        </Select>
      )}
      <Select
        size="small"
        className={styles.select}
        aria-label={planTexts.stateOf(position)}
        value={measure.state}
        onChange={(_, { value }) => {
          const state = measureStates.find((each) => each === value);
          if (state) editMeasure(ports, measure, { state });
        }}
      >
        {measureStates.map((state) => (
          <option key={state} value={state}>
            {measureTexts.states[state]}
          </option>
        ))}
      </Select>
      {isOverdue(measure, ports.clock.today()) && (
        <p className={styles.overdue}>
          <Warning16Filled className={styles.icon} />
          {planTexts.overdue}
        </p>
      )}
      {!isReadOnly && (
        <div className={styles.buttons}>
          <Button
            size="small"
            appearance="subtle"
            id={toolId(measure.id, "up")}
            icon={<ArrowUp20Regular />}
            aria-label={planTexts.moveUp(position)}
            onClick={() => {
              actions.onMove(measure, "up");
            }}
          />
          <Button
            size="small"
            appearance="subtle"
            id={toolId(measure.id, "down")}
            icon={<ArrowDown20Regular />}
            aria-label={planTexts.moveDown(position)}
            onClick={() => {
              actions.onMove(measure, "down");
            }}
          />
          <Button
            size="small"
            appearance="subtle"
            icon={<Copy20Regular />}
            aria-label={planTexts.duplicate(position)}
            onClick={singleClick(() => {
              actions.onDuplicate(measure);
            })}
          />
          <Button
            size="small"
            appearance="subtle"
            icon={<Delete20Regular />}
            aria-label={planTexts.removeWhich(position, measure.title)}
            onClick={singleClick(() => {
              actions.onRemove(measure);
            })}
          />
        </div>
      )}
      <Button
        size="small"
        appearance="subtle"
        icon={details.isOpen ? <ChevronUp20Regular /> : <ChevronDown20Regular />}
        aria-label={planTexts.moreAbout(position)}
        aria-expanded={details.isOpen}
        aria-controls={details.isOpen ? details.id : undefined}
        onClick={() => {
          details.onToggle(!details.isOpen);
        }}
      >
        {planTexts.more}
      </Button>
    </div>
  );
}
