import { use } from "react";
import type { ActionPlan } from "@/domain/action-plan/actionPlan";
import { useApp } from "@/ui/app/AppContext";
import { useFramework } from "@/ui/app/useFramework";
import type { Workspace } from "@/domain/workspace/workspace";
import { planName } from "@/ui/format/planName";
import { FrameworkNote } from "@/ui/layout/FrameworkNote";
import { Page } from "@/ui/layout/Page";
import { PageTitle } from "@/ui/layout/PageTitle";
import { DownloadCard } from "./DownloadCard";
import { GeneralCard } from "./GeneralCard";
import { Measures } from "./Measures";
import { SectionsCard } from "./SectionsCard";

interface PlanPageProps {
  readonly plan: ActionPlan;
  readonly workspace: Workspace;
}

export function PlanPage({ plan, workspace }: PlanPageProps) {
  const format = use(useApp().content.planFormat());
  const name = planName(plan, workspace);
  return (
    <Page width="wide">
      <PageTitle>{name}</PageTitle>
      <GeneralCard plan={plan} />
      <SectionsCard plan={plan} format={format} />
      <Measures plan={plan} format={format} />
      <DownloadCard plan={plan} name={name} />
      <FrameworkNote framework={useFramework(plan)} source={format.source} />
    </Page>
  );
}
