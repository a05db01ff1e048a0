import type { ActionPlanId } from "@/domain/action-plan/actionPlan";
import type { MeasureId } from "@/domain/action-plan/measure";
import type { AspectId } from "@/domain/framework/framework";
import type { WorkspaceId } from "@/domain/record";
import type { RouteStepId } from "@/domain/route/route";
import type { SelfAssessmentId } from "@/domain/self-assessment/selfAssessment";
import type { SessionId } from "@/domain/session/session";

interface InWorkspace {
  readonly workspace: WorkspaceId;
}

interface InAssessment extends InWorkspace {
  readonly assessment: SelfAssessmentId;
}

/** Where in the app one can be. Links and deep links are places; the address bar is parsed into one. */
export type Place =
  | { readonly page: "start" }
  /** What there is to do, over all workspaces. */
  | { readonly page: "mine" }
  /** The workspace that one came from stays open: its menu is the way back, and its own words are those of the guide. */
  | { readonly page: "guide"; readonly chapter: string; readonly workspace?: WorkspaceId }
  | ({ readonly page: "route" } & InWorkspace)
  | ({ readonly page: "routeStep"; readonly step: RouteStepId } & InWorkspace)
  /** What a scan is: of whom, when, by whom, whether adopted. */
  | ({ readonly page: "description" } & InAssessment)
  /** The questions of one standard. */
  | ({ readonly page: "assessment"; readonly standard: number } & InAssessment)
  /** One question among those of its standard. */
  | ({ readonly page: "aspect"; readonly aspect: AspectId } & InAssessment)
  | ({ readonly page: "results" } & InAssessment)
  | ({ readonly page: "comparison"; readonly earlier: SelfAssessmentId } & InAssessment)
  | ({ readonly page: "session"; readonly session: SessionId } & InWorkspace)
  /** For somebody without the workspace: what they need to know stands in the address itself. Anybody may have made it. */
  | { readonly page: "invitation"; readonly outline: string }
  /** What such a guest answered, as a code to take in where the session is known. */
  | { readonly page: "code"; readonly session: SessionId; readonly code: string }
  /** With a measure: that one is shown and has the focus. */
  | ({ readonly page: "plan"; readonly plan: ActionPlanId; readonly measure?: MeasureId } & InWorkspace)
  /** A plan beside the same plan in a Word file. */
  | ({ readonly page: "planFile"; readonly plan: ActionPlanId } & InWorkspace)
  | ({ readonly page: "infobox"; readonly standard: number } & InWorkspace)
  /** What two people changed at once. */
  | ({ readonly page: "conflicts" } & InWorkspace)
  | ({ readonly page: "settings" } & InWorkspace)
  /** For who connects the app with Microsoft 365. */
  | { readonly page: "administration" }
  | { readonly page: "unknown" };

/** The steps of the routekaart as an address calls them. */
const stepWords: Readonly<Record<RouteStepId, string>> = {
  preparation: "voorbereiden",
  assessment: "zelfscan",
  analysis: "analyse",
  outline: "aanzet",
  plan: "plan",
  adoption: "vaststellen",
  implementation: "uitvoeren",
  renewal: "opnieuw",
};

/** The part of the address after "#". Words in an address are Dutch: people see and send them. */
export function addressOf(place: Place): string {
  switch (place.page) {
    case "start":
      return "#/";
    case "mine":
      return "#/mijn";
    case "guide":
      return `${place.workspace ? inWorkspace({ workspace: place.workspace }) : "#"}/handleiding/${place.chapter}`;
    case "route":
      return inWorkspace(place);
    case "routeStep":
      return `${inWorkspace(place)}/routekaart/${stepWords[place.step]}`;
    case "description":
      return inAssessment(place);
    case "assessment":
      return `${inAssessment(place)}/standaard/${place.standard}`;
    case "aspect":
      return `${inAssessment(place)}/onderdeel/${place.aspect}`;
    case "results":
      return `${inAssessment(place)}/uitkomsten`;
    case "comparison":
      return `${inAssessment(place)}/vergelijken/${place.earlier}`;
    case "session":
      return `${inWorkspace(place)}/overleg/${place.session}`;
    case "invitation":
      return `#/uitnodiging/${place.outline}`;
    case "code":
      return `#/code/${place.session}/${place.code}`;
    case "plan":
      return `${inWorkspace(place)}/plan/${place.plan}${place.measure ? `/maatregel/${place.measure}` : ""}`;
    case "planFile":
      return `${inWorkspace(place)}/plan/${place.plan}/word-bestand`;
    case "infobox":
      return `${inWorkspace(place)}/infobox/standaard/${place.standard}`;
    case "conflicts":
      return `${inWorkspace(place)}/dubbel`;
    case "settings":
      return `${inWorkspace(place)}/instellingen`;
    case "administration":
      return "#/beheer";
    case "unknown":
      return "#/onbekend";
  }
}

function inWorkspace({ workspace }: InWorkspace): string {
  return `#/werkruimte/${workspace}`;
}

function inAssessment(place: InAssessment): string {
  return `${inWorkspace(place)}/zelfscan/${place.assessment}`;
}

const id = "[0-9a-f-]{36}";
const workspaceAddress = `#/werkruimte/(?<workspace>${id})`;
const assessmentAddress = `${workspaceAddress}/zelfscan/(?<assessment>${id})`;

type Parts = Readonly<Record<string, string>>;
type Read = (parts: Parts) => Place;

const workspaceOf = ({ workspace }: Parts) => ({ workspace: workspace as WorkspaceId });
const assessmentOf = (parts: Parts) => ({
  ...workspaceOf(parts),
  assessment: parts["assessment"] as SelfAssessmentId,
});

const patterns: readonly (readonly [pattern: string, read: Read])[] = [
  ["#?/?", () => ({ page: "start" })],
  ["#/mijn", () => ({ page: "mine" })],
  ["#/beheer", () => ({ page: "administration" })],
  ["#/handleiding/(?<chapter>[a-z-]+)", ({ chapter = "" }) => ({ page: "guide", chapter })],
  [
    `${workspaceAddress}/handleiding/(?<chapter>[a-z-]+)`,
    (parts) => ({ page: "guide", chapter: parts["chapter"] ?? "", ...workspaceOf(parts) }),
  ],
  [workspaceAddress, (parts) => ({ page: "route", ...workspaceOf(parts) })],
  [`${workspaceAddress}/routekaart/(?<step>[a-z]+)`, readRouteStep],
  [assessmentAddress, (parts) => ({ page: "description", ...assessmentOf(parts) })],
  [
    `${assessmentAddress}/standaard/(?<standard>\\d{1,2})`,
    (parts) => ({ page: "assessment", standard: Number(parts["standard"]), ...assessmentOf(parts) }),
  ],
  [
    `${assessmentAddress}/onderdeel/(?<aspect>[a-z]{2}\\d{2}\\.[a-z]\\d{1,3})`,
    (parts) => ({ page: "aspect", aspect: parts["aspect"] as AspectId, ...assessmentOf(parts) }),
  ],
  [`${assessmentAddress}/uitkomsten`, (parts) => ({ page: "results", ...assessmentOf(parts) })],
  [
    `${assessmentAddress}/vergelijken/(?<earlier>${id})`,
    (parts) => ({
      page: "comparison",
      earlier: parts["earlier"] as SelfAssessmentId,
      ...assessmentOf(parts),
    }),
  ],
  [
    `${workspaceAddress}/plan/(?<plan>${id})`,
    (parts) => ({ page: "plan", plan: parts["plan"] as ActionPlanId, ...workspaceOf(parts) }),
  ],
  [
    `${workspaceAddress}/overleg/(?<session>${id})`,
    (parts) => ({ page: "session", session: parts["session"] as SessionId, ...workspaceOf(parts) }),
  ],
  // What is wrong with an invitation its screen says better than that nothing was found.
  ["#/uitnodiging/(?<outline>.*)", ({ outline = "" }) => ({ page: "invitation", outline })],
  [
    `#/code/(?<session>${id})/(?<code>[\\w-]{1,400})`,
    ({ session, code = "" }) => ({ page: "code", session: session as SessionId, code }),
  ],
  [
    `${workspaceAddress}/plan/(?<plan>${id})/maatregel/(?<measure>${id})`,
    (parts) => ({
      page: "plan",
      plan: parts["plan"] as ActionPlanId,
      measure: parts["measure"] as MeasureId,
      ...workspaceOf(parts),
    }),
  ],
  [
    `${workspaceAddress}/plan/(?<plan>${id})/word-bestand`,
    (parts) => ({ page: "planFile", plan: parts["plan"] as ActionPlanId, ...workspaceOf(parts) }),
  ],
  [
    `${workspaceAddress}/infobox/standaard/(?<standard>\\d{1,2})`,
    (parts) => ({ page: "infobox", standard: Number(parts["standard"]), ...workspaceOf(parts) }),
  ],
  [`${workspaceAddress}/dubbel`, (parts) => ({ page: "conflicts", ...workspaceOf(parts) })],
  [`${workspaceAddress}/instellingen`, (parts) => ({ page: "settings", ...workspaceOf(parts) })],
];

/** Anything that is not one of our addresses is a place of its own: the app says so instead of guessing. */
export function placeAt(address: string): Place {
  for (const [pattern, read] of patterns) {
    const match = new RegExp(`^${pattern}$`).exec(address);
    if (match) return read(match.groups ?? {});
  }
  return { page: "unknown" };
}

function readRouteStep(parts: Parts): Place {
  const step = (Object.keys(stepWords) as RouteStepId[]).find((each) => stepWords[each] === parts["step"]);
  return step ? { page: "routeStep", step, ...workspaceOf(parts) } : { page: "unknown" };
}
