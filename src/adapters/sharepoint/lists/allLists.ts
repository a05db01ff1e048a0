import type { RecordKind } from "@/domain/workspace/records";
import type { ListDefinition, SiteList } from "../listDefinition";
import { actionPlans } from "./actionPlans";
import { answers } from "./answers";
import { conflicts } from "./conflicts";
import { contributions } from "./contributions";
import { decisions } from "./decisions";
import { infoLinks } from "./infoLinks";
import { keptFiles } from "./keptFiles";
import { measures } from "./measures";
import { participants } from "./participants";
import { presences } from "./presences";
import { routeProgress } from "./routeProgress";
import { selfAssessments } from "./selfAssessments";
import { sessions } from "./sessions";
import { snapshots } from "./snapshots";
import { workspaces } from "./workspaces";

/** The list of each kind of record. */
export const lists: { readonly [Kind in RecordKind]: ListDefinition<Kind> } = {
  workspace: workspaces,
  selfAssessment: selfAssessments,
  answer: answers,
  decision: decisions,
  snapshot: snapshots,
  actionPlan: actionPlans,
  measure: measures,
  routeProgress,
  infoLink: infoLinks,
  keptFile: keptFiles,
  conflict: conflicts,
  session: sessions,
  presence: presences,
  contribution: contributions,
};

/** Every list that the app has in a site. */
export const listsOfSite: readonly SiteList[] = Object.values<ListDefinition>(lists).map((list) =>
  list.kind === "presence" ? participants : list,
);
