import type { ReactNode } from "react";
import type { Workspace } from "@/domain/workspace/workspace";
import { Page } from "@/ui/layout/Page";
import { PageTitle } from "@/ui/layout/PageTitle";
import { VanishedMunicipalityNotice } from "@/ui/municipality/VanishedMunicipalityNotice";
import { MunicipalityCard } from "./MunicipalityCard";
import { NameCard } from "./NameCard";
import { RemoveCard } from "./RemoveCard";
import { TermsCard } from "./TermsCard";
import { settingsTexts } from "./texts";

interface SettingsPageProps {
  readonly workspace: Workspace;
  /** The part about keeping and taking along, which is a task of its own. */
  readonly takeAlong: ReactNode;
  /** The part about working together, a task of its own too. */
  readonly sharing: ReactNode;
}

/** What holds for a workspace as a whole. */
export function SettingsPage({ workspace, takeAlong, sharing }: SettingsPageProps) {
  return (
    <Page>
      <PageTitle>{settingsTexts.title}</PageTitle>
      <VanishedMunicipalityNotice workspace={workspace} shownOn="settings" />
      <NameCard workspace={workspace} />
      <MunicipalityCard workspace={workspace} />
      <TermsCard workspace={workspace} />
      {sharing}
      {takeAlong}
      <RemoveCard workspace={workspace} />
    </Page>
  );
}
