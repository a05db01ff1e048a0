import type { OpenWorkspace } from "@/ui/app/useWorkspace";
import type { NavigationItem } from "@/ui/layout/AppShell";
import type { Place } from "@/ui/navigation/place";
import { tabTexts } from "./texts";

/** The main menu of a workspace: it leads to the scan and plan one is in, else to the newest. */
export function navigationOf(
  { workspace, assessments, plans }: OpenWorkspace,
  place: Place,
  hasConflicts: boolean,
): readonly NavigationItem[] {
  const at = { workspace: workspace.id };
  const named = "assessment" in place ? place.assessment : undefined;
  const assessment = (assessments.find(({ id }) => id === named) ?? assessments[0])?.id;
  const namedPlan = "plan" in place ? place.plan : undefined;
  const plan = (plans.find(({ id }) => id === namedPlan) ?? plans[0])?.id;
  const item = (label: string, to: Place, ...others: readonly Place["page"][]): NavigationItem => ({
    label,
    to,
    current: [to.page, ...others].includes(place.page),
  });
  return [
    item(tabTexts.route, { ...at, page: "route" }, "routeStep"),
    ...(assessment
      ? [
          item(tabTexts.assessment, { ...at, page: "description", assessment }, "assessment", "aspect"),
          item(tabTexts.results, { ...at, page: "results", assessment }, "comparison"),
        ]
      : []),
    ...(plan ? [item(tabTexts.plan, { ...at, page: "plan", plan }, "planFile")] : []),
    item(tabTexts.infobox, { ...at, page: "infobox", standard: 1 }),
    ...(hasConflicts || place.page === "conflicts"
      ? [item(tabTexts.conflicts, { ...at, page: "conflicts" })]
      : []),
    item(tabTexts.settings, { ...at, page: "settings" }),
  ];
}
