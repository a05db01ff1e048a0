import { use } from "react";
import type { ActionPlan } from "@/domain/action-plan/actionPlan";
import type { MeasureId } from "@/domain/action-plan/measure";
import type { ScanPages } from "@/domain/action-plan/planDocumentPages";
import { AppProvider, useApp } from "@/ui/app/AppContext";
import { useAdoption } from "@/ui/app/useDecisions";
import { useFramework } from "@/ui/app/useFramework";
import type { OpenWorkspace } from "@/ui/app/useWorkspace";
import { planName } from "@/ui/format/planName";
import { FrameworkNote } from "@/ui/layout/FrameworkNote";
import { Page } from "@/ui/layout/Page";
import { PageTitle } from "@/ui/layout/PageTitle";
import { CostsCard } from "./CostsCard";
import { DownloadCard } from "./DownloadCard";
import { GeneralCard } from "./GeneralCard";
import { Measures } from "./Measures";
import { PlanAdoption } from "./PlanAdoption";
import { PlanTools } from "./PlanTools";
import { SectionsCard } from "./SectionsCard";
import { useShownMeasure } from "./useShownMeasure";
import { WordFileCard } from "./WordFileCard";
import { usePlanHistory } from "./usePlanHistory";

interface PlanPageProps {
  readonly open: OpenWorkspace;
  readonly plan: ActionPlan;
  /** Tells the results of a scan in the words of their own screen. */
  readonly scanPages: ScanPages;
  /** The measure that was asked for, if one was. */
  readonly measure: MeasureId | undefined;
}

export function PlanPage({ open, plan, scanPages, measure }: PlanPageProps) {
  const format = use(useApp().content.planFormat());
  const isAdopted = useAdoption(plan.id) !== undefined;
  const { ports, history } = usePlanHistory(isAdopted);
  useShownMeasure(measure);
  const name = planName(plan, open.workspace);
  return (
    <AppProvider ports={ports}>
      <Page width="wide">
        <PageTitle>{name}</PageTitle>
        <PlanTools history={history} />
        <GeneralCard plan={plan} assessments={open.assessments} isReadOnly={isAdopted} />
        <SectionsCard plan={plan} format={format} assessments={open.assessments} isReadOnly={isAdopted} />
        <Measures plan={plan} format={format} isReadOnly={isAdopted} />
        <CostsCard plan={plan} />
        <PlanAdoption plan={plan} name={name} />
        <DownloadCard plan={plan} name={name} open={open} scanPages={scanPages} />
        <WordFileCard plan={plan} />
        <FrameworkNote framework={useFramework(plan)} source={format.source} />
      </Page>
    </AppProvider>
  );
}
