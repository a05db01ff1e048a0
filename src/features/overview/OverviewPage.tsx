import type { OpenWorkspace } from "@/ui/app/useWorkspace";
import { Page } from "@/ui/layout/Page";
import { PageTitle } from "@/ui/layout/PageTitle";
import { SmallPrint } from "@/ui/layout/SmallPrint";
import { useApp } from "@/ui/app/AppContext";
import { AssessmentsCard } from "./AssessmentsCard";
import { NextStepCard } from "./NextStepCard";
import { PlansCard } from "./PlansCard";
import { ResultsCard } from "./ResultsCard";

export function OverviewPage({ open }: { readonly open: OpenWorkspace }) {
  const { framework } = useApp();
  return (
    <Page>
      <PageTitle>{open.workspace.name}</PageTitle>
      <NextStepCard open={open} />
      <AssessmentsCard open={open} />
      <ResultsCard open={open} />
      <PlansCard open={open} />
      <SmallPrint>{`${framework.label}. ${framework.versionNote} ${framework.ownWorkNote}`}</SmallPrint>
    </Page>
  );
}
