import { use } from "react";
import type { SelfAssessmentId } from "@/domain/self-assessment/selfAssessment";
import { unreachable } from "@/domain/unreachable";
import type { OpenWorkspace } from "@/ui/app/useWorkspace";
import { NotFound } from "@/ui/layout/NotFound";
import { remembered } from "@/ui/loading/remembered";
import type { Place } from "@/ui/navigation/place";
import { AdministrationLinkPart, AdministrationScreen } from "./administrationParts";
import { AssessmentScreen } from "./AssessmentScreen";
import { SharingPart, StartSharingPart } from "./sharingParts";
import { GuestScreen, SessionScreen, SessionsPart } from "./sessionParts";
import { lazyWordFiles } from "./lazyWordFiles";
import { OpenFilePart, ReminderPart, TakeAlongPart } from "./takeAlongParts";

// Not React's `lazy`: that remembers a failure for ever.
const startPage = remembered(() => import("@/features/start/StartPage"));
const minePage = remembered(() => import("@/features/mine/MinePage"));
const guidePage = remembered(() => import("@/features/guide/GuidePage"));
const routePage = remembered(() => import("@/features/route/RoutePage"));
const stepPage = remembered(() => import("@/features/route/StepPage"));
const planPage = remembered(() => import("@/features/plan/PlanPage"));
const fileExchangePage = remembered(() => import("@/features/plan-exchange/FileExchangePage"));
const scanPagesPart = remembered(() => import("@/features/results/scanPages"));
const infoboxPage = remembered(() => import("@/features/infobox/InfoboxPage"));
const conflictsPage = remembered(() => import("@/features/conflicts/ConflictsPage"));
const settingsPage = remembered(() => import("@/features/settings/SettingsPage"));

interface ScreenProps {
  readonly place: Place;
  readonly open: OpenWorkspace | undefined;
}

/** The screen of a place. What the address names but this device does not have is not found. */
export function Screen({ place, open }: ScreenProps) {
  if (place.page === "start") {
    const { StartPage } = use(startPage());
    return (
      <StartPage
        openFile={<OpenFilePart />}
        sharing={
          <>
            <StartSharingPart />
            <AdministrationLinkPart />
          </>
        }
      />
    );
  }
  if (place.page === "mine") {
    const { MinePage } = use(minePage());
    return <MinePage />;
  }
  if (place.page === "guide") {
    const { GuidePage } = use(guidePage());
    return <GuidePage key={place.chapter} chapter={place.chapter} workspace={open?.workspace.id} />;
  }
  if (place.page === "administration") return <AdministrationScreen />;
  if (place.page === "invitation" || place.page === "code") return <GuestScreen place={place} />;
  if (place.page === "unknown" || !open) return <NotFound />;
  const back: Place = { page: "route", workspace: open.workspace.id };
  const findAssessment = (wanted: SelfAssessmentId) => open.assessments.find(({ id }) => id === wanted);
  switch (place.page) {
    case "route": {
      const { RoutePage } = use(routePage());
      return (
        <RoutePage
          key={place.workspace}
          open={open}
          reminder={<ReminderPart workspace={open.workspace} />}
          sessions={<SessionsPart open={open} />}
        />
      );
    }
    case "routeStep": {
      const { StepPage } = use(stepPage());
      return <StepPage key={place.step} open={open} step={place.step} />;
    }
    case "description":
    case "assessment":
    case "aspect":
    case "results":
    case "comparison": {
      const assessment = findAssessment(place.assessment);
      if (!assessment) return <NotFound back={back} />;
      return <AssessmentScreen place={place} open={open} assessment={assessment} />;
    }
    case "plan": {
      const [page, pages] = [planPage(), scanPagesPart()];
      const { PlanPage } = use(page);
      const { scanPages } = use(pages);
      const plan = open.plans.find(({ id }) => id === place.plan);
      if (!plan) return <NotFound back={back} />;
      return <PlanPage key={plan.id} plan={plan} open={open} scanPages={scanPages} measure={place.measure} />;
    }
    case "planFile": {
      const { FileExchangePage } = use(fileExchangePage());
      const plan = open.plans.find(({ id }) => id === place.plan);
      if (!plan) return <NotFound back={back} />;
      return <FileExchangePage key={plan.id} plan={plan} open={open} openFile={lazyWordFiles.open} />;
    }
    case "session":
      return <SessionScreen open={open} session={place.session} />;
    case "infobox": {
      const { InfoboxPage } = use(infoboxPage());
      return <InfoboxPage workspace={open.workspace} standardNumber={place.standard} />;
    }
    case "conflicts": {
      const { ConflictsPage } = use(conflictsPage());
      return <ConflictsPage key={place.workspace} workspace={open.workspace} />;
    }
    case "settings": {
      const { SettingsPage } = use(settingsPage());
      return (
        <SettingsPage
          key={place.workspace}
          workspace={open.workspace}
          sharing={
            <>
              <SharingPart workspace={open.workspace} />
              <AdministrationLinkPart />
            </>
          }
          takeAlong={<TakeAlongPart workspace={open.workspace} />}
        />
      );
    }
    default:
      return unreachable(place);
  }
}
