import type { ActionPlanId } from "@/domain/action-plan/actionPlan";
import type { WorkspaceId } from "@/domain/record";
import type { SelfAssessmentId } from "@/domain/self-assessment/selfAssessment";

/** Where in the app one can be. Links and deep links are places; the address bar is parsed into one. */
export type Place =
  | { readonly page: "start" }
  | { readonly page: "overview"; readonly workspace: WorkspaceId }
  | {
      readonly page: "assessment";
      readonly workspace: WorkspaceId;
      readonly assessment: SelfAssessmentId;
      readonly standard: number;
    }
  | { readonly page: "results"; readonly workspace: WorkspaceId; readonly assessment: SelfAssessmentId }
  | { readonly page: "plan"; readonly workspace: WorkspaceId; readonly plan: ActionPlanId }
  | { readonly page: "unknown" };

/** The part of the address after "#". Words in an address are Dutch: people see and send them. */
export function addressOf(place: Place): string {
  switch (place.page) {
    case "start":
      return "#/";
    case "overview":
      return `#/werkruimte/${place.workspace}`;
    case "assessment":
      return `#/werkruimte/${place.workspace}/zelfscan/${place.assessment}/standaard/${place.standard}`;
    case "results":
      return `#/werkruimte/${place.workspace}/zelfscan/${place.assessment}/uitkomsten`;
    case "plan":
      return `#/werkruimte/${place.workspace}/plan/${place.plan}`;
    case "unknown":
      return "#/onbekend";
  }
}

const id = "([0-9a-f-]{36})";
const patterns: readonly (readonly [RegExp, (...parts: readonly string[]) => Place])[] = [
  [/^#?\/?$/, () => ({ page: "start" })],
  [
    new RegExp(`^#/werkruimte/${id}$`),
    (workspace) => ({ page: "overview", workspace: workspace as WorkspaceId }),
  ],
  [
    new RegExp(`^#/werkruimte/${id}/zelfscan/${id}/standaard/(\\d{1,2})$`),
    (workspace, assessment, standard) => ({
      page: "assessment",
      workspace: workspace as WorkspaceId,
      assessment: assessment as SelfAssessmentId,
      standard: Number(standard),
    }),
  ],
  [
    new RegExp(`^#/werkruimte/${id}/zelfscan/${id}/uitkomsten$`),
    (workspace, assessment) => ({
      page: "results",
      workspace: workspace as WorkspaceId,
      assessment: assessment as SelfAssessmentId,
    }),
  ],
  [
    new RegExp(`^#/werkruimte/${id}/plan/${id}$`),
    (workspace, plan) => ({ page: "plan", workspace: workspace as WorkspaceId, plan: plan as ActionPlanId }),
  ],
];

/** Anything that is not one of our addresses is a place of its own: the app says so instead of guessing. */
export function placeAt(address: string): Place {
  for (const [pattern, place] of patterns) {
    const match = pattern.exec(address);
    if (match) return place(...match.slice(1));
  }
  return { page: "unknown" };
}
