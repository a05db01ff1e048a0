import { aFramework, aMeasure, aMeasureId, aPlan } from "../../../test/fixtures/builders";
import type { Instant } from "../record";
import type { ActionPlanId } from "./actionPlan";
import type { Measure } from "./measure";
import { planDocumentOf } from "./planDocument";

const madeAt = "2026-11-21T12:00:00.000Z" as Instant;
const clustersOf = (measures: readonly Measure[]) =>
  planDocumentOf(aPlan(), measures, aFramework(), madeAt).clusters.map((cluster) => ({
    id: cluster.id,
    measures: cluster.measures.map(({ title }) => title),
  }));

test("[PL1] there are five tables, also without measures", () => {
  expect(clustersOf([])).toEqual(["1-2", "3-6", "4-5-7-8", "9", "10"].map((id) => ({ id, measures: [] })));
});

test("[PL2] measures stand in the order that was chosen; the id decides between equals", () => {
  const measures = [
    aMeasure({ id: aMeasureId(3), order: "a1", title: "derde" }),
    aMeasure({ id: aMeasureId(2), order: "a0", standard: 2, title: "tweede" }),
    aMeasure({ id: aMeasureId(1), order: "a0", title: "eerste" }),
    aMeasure({ id: aMeasureId(4), order: "Zz", title: "vooraan" }),
  ];
  expect(clustersOf(measures)[0]?.measures).toEqual(["vooraan", "eerste", "tweede", "derde"]);
});

test("[BW4] what is deleted or belongs to another plan is not in the document", () => {
  const measures = [
    aMeasure({ id: aMeasureId(1), deletedAt: madeAt }),
    aMeasure({ id: aMeasureId(2), plan: "another" as ActionPlanId }),
  ];
  expect(clustersOf(measures).flatMap((cluster) => cluster.measures)).toEqual([]);
});
