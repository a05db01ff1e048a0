import type { OpenWorkspace } from "@/ui/app/useWorkspace";
import { useApp } from "@/ui/app/AppContext";
import { Page } from "@/ui/layout/Page";
import { PageTitle } from "@/ui/layout/PageTitle";
import { FrameworkNote } from "@/ui/layout/FrameworkNote";
import { AssessmentsCard } from "./AssessmentsCard";
import { PlansCard } from "./PlansCard";
import { ResultsCard } from "./ResultsCard";

export function RoutePage({ open }: { readonly open: OpenWorkspace }) {
  return (
    <Page>
      <PageTitle>{open.workspace.name}</PageTitle>
      <AssessmentsCard open={open} />
      <ResultsCard open={open} />
      <PlansCard open={open} />
      <FrameworkNote framework={useApp().frameworks.current} />
    </Page>
  );
}
