import { use } from "react";
import type { ActionPlan } from "@/domain/action-plan/actionPlan";
import { useApp } from "@/ui/app/AppContext";
import { FrameworkNote } from "@/ui/layout/FrameworkNote";
import { Page } from "@/ui/layout/Page";
import { PageTitle } from "@/ui/layout/PageTitle";
import { DownloadCard } from "./DownloadCard";
import { GeneralCard } from "./GeneralCard";
import { Measures } from "./Measures";
import { SectionsCard } from "./SectionsCard";
import { planTexts } from "./texts";

export function PlanPage({ plan }: { readonly plan: ActionPlan }) {
  const format = use(useApp().content.planFormat());
  return (
    <Page width="wide">
      <PageTitle>{plan.title || planTexts.untitled}</PageTitle>
      <GeneralCard plan={plan} />
      <SectionsCard plan={plan} format={format} />
      <Measures plan={plan} format={format} />
      <DownloadCard plan={plan} />
      <FrameworkNote source={format.source} />
    </Page>
  );
}
