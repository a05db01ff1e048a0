import { makeStyles, typographyStyles } from "@fluentui/react-components";
import { use, useMemo, useState } from "react";
import type { ActionPlan } from "@/domain/action-plan/actionPlan";
import { inPlanOrder, type Measure, type MeasureId } from "@/domain/action-plan/measure";
import type { StandardNumber } from "@/domain/framework/framework";
import { useApp } from "@/ui/app/AppContext";
import { useRecords } from "@/ui/app/useRecords";
import { Page } from "@/ui/layout/Page";
import { PageTitle } from "@/ui/layout/PageTitle";
import { SectionTitle } from "@/ui/layout/SectionTitle";
import { FrameworkNote } from "@/ui/layout/FrameworkNote";
import { addMeasure } from "@/usecases/addMeasure";
import { UndoNotice } from "@/ui/undo/UndoNotice";
import { useRemoval } from "@/ui/undo/useRemoval";
import { removeRecord } from "@/usecases/removeRecord";
import { restoreRecord } from "@/usecases/restoreRecord";
import { ClusterCard } from "./ClusterCard";
import { DownloadCard } from "./DownloadCard";
import { GeneralCard } from "./GeneralCard";
import { SectionsCard } from "./SectionsCard";
import { planTexts } from "./texts";

const useStyles = makeStyles({ text: { ...typographyStyles.body1, margin: 0 } });

export function PlanPage({ plan }: { readonly plan: ActionPlan }) {
  const styles = useStyles();
  const ports = useApp();
  const format = use(ports.content.planFormat());
  const [justAdded, setJustAdded] = useState<MeasureId | null>(null);
  const removal = useRemoval<Measure>({
    remove: (record) => {
      removeRecord(ports, { kind: "measure", record });
    },
    restore: (record) => {
      restoreRecord(ports, { kind: "measure", record });
      setJustAdded(record.id);
    },
  });
  const measures = useRecords("measure");
  const ownMeasures = useMemo(
    () => measures.filter((measure) => measure.plan === plan.id),
    [measures, plan.id],
  );
  const add = (standard: StandardNumber) => {
    setJustAdded(addMeasure(ports, plan, { standard }));
  };
  return (
    <Page width="wide">
      <PageTitle>{plan.title || planTexts.untitled}</PageTitle>
      <GeneralCard plan={plan} />
      <SectionsCard plan={plan} format={format} />
      <SectionTitle>{planTexts.measures}</SectionTitle>
      <p className={styles.text}>{planTexts.measuresExplanation}</p>
      {ports.framework.clusters.map((cluster) => (
        <ClusterCard
          key={cluster.id}
          cluster={cluster}
          measures={inPlanOrder(ownMeasures, cluster)}
          format={format}
          justAdded={justAdded}
          onAdd={add}
          onRemove={removal.remove}
          notice={
            removal.removed &&
            cluster.standards.some(({ number }) => number === removal.removed?.standard) && (
              <UndoNotice
                key={removal.removed.id}
                text={planTexts.removed(removal.removed.title)}
                onUndo={removal.undo}
              />
            )
          }
        />
      ))}
      <DownloadCard plan={plan} />
      <FrameworkNote source={format.source} />
    </Page>
  );
}
