import { Button, makeStyles, Select, tokens } from "@fluentui/react-components";
import { Delete20Regular } from "@fluentui/react-icons";
import { useApp } from "@/ui/app/AppContext";
import { singleClick } from "@/ui/undo/singleClick";
import { editMeasure } from "@/usecases/editMeasure";
import type { MeasureProps } from "./measureProps";
import { planTexts } from "./texts";

const useStyles = makeStyles({
  tools: { display: "grid", gap: tokens.spacingVerticalXS, justifyItems: "start" },
});

/** What stands beside the seven columns: the standard within the cluster, and removing. */
export function MeasureTools({ measure, cluster, position, onRemove }: Omit<MeasureProps, "isJustAdded">) {
  const styles = useStyles();
  const ports = useApp();
  return (
    <div className={styles.tools}>
      {cluster.standards.length > 1 && (
        <Select
          size="small"
          aria-label={planTexts.standardOf(position)}
          value={String(measure.standard)}
          onChange={(_, { value }) => {
            const standard = cluster.standards.find(({ number }) => String(number) === value);
            if (standard) editMeasure(ports, measure, { standard: standard.number });
          }}
        >
          {cluster.standards.map(({ number }) => (
            <option key={number} value={String(number)}>
              {planTexts.standard(number)}
            </option>
          ))}
        </Select>
      )}
      <Button
        size="small"
        appearance="subtle"
        icon={<Delete20Regular />}
        aria-label={planTexts.removeWhich(position, measure.title)}
        onClick={singleClick(() => {
          onRemove(measure);
        })}
      >
        {planTexts.remove}
      </Button>
    </div>
  );
}
