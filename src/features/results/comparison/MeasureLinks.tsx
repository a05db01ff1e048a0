import { makeStyles, typographyStyles } from "@fluentui/react-components";
import { measureFor } from "@/domain/action-plan/measure";
import type { AspectId } from "@/domain/framework/framework";
import { useRecords } from "@/ui/app/useRecords";
import type { OpenWorkspace } from "@/ui/app/useWorkspace";
import { PlaceLink } from "@/ui/navigation/PlaceLink";
import { usePaperStyles } from "../usePaperStyles";
import { comparisonTexts } from "./texts";

const useStyles = makeStyles({ measure: { ...typographyStyles.body1 } });

/** What the plans do about an aspect: a change may come from it, or ask for it. */
export function MeasureLinks({ open, aspect }: { readonly open: OpenWorkspace; readonly aspect: AspectId }) {
  const styles = useStyles();
  const paper = usePaperStyles();
  const measures = useRecords("measure");
  return open.plans.map((plan) => {
    const measure = measureFor(measures, plan.id, aspect);
    if (!measure) return null;
    return (
      <span key={plan.id} className={styles.measure}>
        {comparisonTexts.measure}
        <PlaceLink to={{ page: "plan", workspace: plan.workspace, plan: plan.id }} className={paper.plain}>
          {measure.title || comparisonTexts.untitledMeasure}
        </PlaceLink>
      </span>
    );
  });
}
