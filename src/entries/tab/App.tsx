import { Suspense } from "react";
import type { OwnTerms } from "@/domain/terms/ownTerms";
import type { AppearanceSource } from "@/ports/appearance";
import type { AppPorts } from "@/ports/appPorts";
import type { Releases } from "@/ports/releases";
import type { ContentProblems } from "@/ports/contentProblems";
import { AppProvider } from "@/ui/app/AppContext";
import { useOpenConflicts } from "@/ui/app/useOpenConflicts";
import { useWorkspace } from "@/ui/app/useWorkspace";
import { ErrorBoundary } from "@/ui/error/ErrorBoundary";
import { HelpButton } from "@/ui/help/HelpButton";
import { Opening } from "@/ui/loading/Opening";
import { AppShell } from "@/ui/layout/AppShell";
import { usePlace } from "@/ui/navigation/usePlace";
import { NewReleaseNotice } from "@/ui/release/NewReleaseNotice";
import { SavingNotice } from "@/ui/saving/SavingNotice";
import { SavingState } from "@/ui/saving/SavingState";
import { TermsProvider } from "@/ui/terms/TermsContext";
import { AppearanceButton } from "@/ui/theme/AppearanceButton";
import { ContentProblemsPart } from "./ContentProblemsPart";
import { HostToolsPart, SilentHostPart, TeamTabPart } from "./inTeamsParts";
import { navigationOf } from "./navigationOf";
import { Screen } from "./Screen";
import { SessionNoticePart } from "./sessionParts";
import { RescuePart, useFileOf } from "./takeAlongParts";

/** One object for ever: content is remembered per terms. */
const commonTermsOnly: OwnTerms = {};

interface AppProps {
  readonly ports: AppPorts;
  readonly appearance: AppearanceSource;
  readonly releases: Releases;
  readonly keepsNothing: boolean;
  readonly contentProblems: ContentProblems;
  /** The site of the team in whose tab the app stands; null where it is no tab of a team. */
  readonly teamSite: string | null;
}

export function App({ ports, ...shell }: AppProps) {
  return (
    <AppProvider ports={ports}>
      <Shell {...shell} />
    </AppProvider>
  );
}

function Shell({ appearance, releases, keepsNothing, contentProblems, teamSite }: Omit<AppProps, "ports">) {
  const place = usePlace();
  const open = useWorkspace("workspace" in place ? place.workspace : undefined);
  const hasConflicts = useOpenConflicts(open?.workspace.id).length > 0;
  useFileOf(open?.workspace.id);
  return (
    <TermsProvider terms={open?.workspace.terms ?? commonTermsOnly}>
      <AppShell
        workspace={open?.workspace}
        navigation={open ? navigationOf(open, place, hasConflicts) : []}
        tools={
          <>
            <SavingState keepsNothing={keepsNothing} workspace={open?.workspace.id} />
            <HostToolsPart />
            <HelpButton place={place} />
            <AppearanceButton source={appearance} />
          </>
        }
        notice={
          <>
            <SavingNotice
              keepsNothing={keepsNothing}
              rescue={open ? <RescuePart workspace={open.workspace} /> : null}
            />
            <NewReleaseNotice releases={releases} />
            <SilentHostPart />
            <SessionNoticePart place={place} />
            <ContentProblemsPart problems={contentProblems} />
          </>
        }
      >
        <ErrorBoundary resetOn={place}>
          <Suspense fallback={<Opening />}>
            <TeamTabPart
              site={teamSite}
              isMissing={"workspace" in place && !open}
              keepsNothing={keepsNothing}
            >
              <Screen place={place} open={open} />
            </TeamTabPart>
          </Suspense>
        </ErrorBoundary>
      </AppShell>
    </TermsProvider>
  );
}
