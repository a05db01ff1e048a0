import type { ActionPlanId } from "@/domain/action-plan/actionPlan";
import type { AspectId } from "@/domain/framework/framework";
import type { WorkspaceId } from "@/domain/record";
import type { SelfAssessmentId } from "@/domain/self-assessment/selfAssessment";
import type { SessionId } from "@/domain/session/session";
import { addressOf, placeAt, type Place } from "./place";

const workspace = "11111111-1111-4111-8111-111111111111" as WorkspaceId;
const assessment = "22222222-2222-4222-8222-222222222222" as SelfAssessmentId;
const plan = "33333333-3333-4333-8333-333333333333" as ActionPlanId;
const session = "44444444-4444-4444-8444-444444444444" as SessionId;

const places: readonly Place[] = [
  { page: "start" },
  { page: "guide", chapter: "de-zelfscan" },
  { page: "guide", chapter: "de-zelfscan", workspace },
  { page: "route", workspace },
  { page: "routeStep", workspace, step: "adoption" },
  { page: "description", workspace, assessment },
  { page: "assessment", workspace, assessment, standard: 10 },
  { page: "aspect", workspace, assessment, aspect: "ks03.a5" as AspectId },
  { page: "results", workspace, assessment },
  { page: "comparison", workspace, assessment, earlier: assessment },
  { page: "plan", workspace, plan },
  { page: "planFile", workspace, plan },
  { page: "infobox", workspace, standard: 4 },
  { page: "invitation", outline: "eyJ2ZXJzaWUiOjF9" },
  { page: "code", session, code: "0A1B2C-3D4E5F" },
  { page: "conflicts", workspace },
  { page: "settings", workspace },
];

test.each(places)("an address leads back to its place: $page", (place) => {
  expect(placeAt(addressOf(place))).toEqual(place);
});

test.each([
  "#/werkruimte/1",
  "#/werkruimte/../plan",
  "#javascript:alert(1)",
  `#/werkruimte/${workspace}/plan/`,
  `#/werkruimte/${workspace}/routekaart/nergens`,
])("%s is no address of ours", (address) => {
  expect(placeAt(address)).toEqual({ page: "unknown" });
});

test("no hash at all is the start", () => {
  expect(placeAt("")).toEqual({ page: "start" });
});
