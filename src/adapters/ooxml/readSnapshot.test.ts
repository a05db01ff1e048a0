import type { BaseSnapshot } from "@/domain/plan-exchange/baseSnapshot";
import { freshSnapshot } from "@/domain/plan-exchange/freshSnapshot";
import { aMeasure, aPlan, aPlanDocument } from "../../../test/fixtures/builders";
import { readSnapshot } from "./readSnapshot";
import { snapshotXml } from "./snapshotXml";

test("[UW9] what was agreed on is read back as it was written", async () => {
  const fresh = freshSnapshot(
    aPlanDocument(aPlan({ title: "Plan <A>", summary: "Eén\ntwee" }), [aMeasure({ improvement: "a\vb" })]),
  );
  const snapshot: BaseSnapshot = {
    ...fresh,
    place: "ergens",
    revision: 7,
    rows: fresh.rows.map((row) => ({
      ...row,
      texts: {
        ...row.texts,
        title: { kind: "whole", text: "Nu", previous: "Eerst\vzo" },
        costs: { kind: "none" },
        planning: { kind: "shortened", opening: "Het begin", sha256: "abc=" },
      },
    })),
  };

  expect(readSnapshot("item1", await snapshotXml(snapshot))).toEqual({ part: "item1", version: 1, snapshot });
});

test.each([
  [
    "of a newer release",
    '<s xmlns="urn:nl:pva:snapshot:1"/>'.replace("<s ", '<snapshot v="2" plan="p" doc="d" '),
    2,
  ],
  ["without a plan", '<snapshot v="1" xmlns="urn:nl:pva:snapshot:1"/>', 1],
  ["that is cut off", '<snapshot v="1" xmlns="urn:nl:pva:snapshot:1"><t', null],
])("[UW9] one %s is found but not read", (_, xml, version) => {
  expect(readSnapshot("item1", xml)).toEqual({ part: "item1", version, snapshot: null });
});

test("what is of somebody else is left alone", () => {
  expect(readSnapshot("item1", "<other/>")).toBeNull();
});
