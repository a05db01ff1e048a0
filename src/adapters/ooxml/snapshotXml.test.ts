import { createHash } from "node:crypto";
import type { Measure } from "@/domain/action-plan/measure";
import type { Instant } from "@/domain/record";
import { freshSnapshot } from "@/domain/plan-exchange/freshSnapshot";
import { AppError } from "@/ports/appError";
import { aMeasure, aMeasureId, aPlan, aPlanDocument } from "../../../test/fixtures/builders";
import { snapshotXml } from "@/adapters/ooxml/snapshotXml";

const plenty = 700_000;

test("[DO9] the snapshot holds the texts that the document was made with", async () => {
  const plan = aPlan({ title: "Plan <A>", summary: "Eén\r\ntwee" });
  const measure = aMeasure({
    updatedAt: "2026-11-22T09:00:00.000Z" as Instant,
    currentState: "",
    improvement: "a\vb",
    costs: "",
  });

  const xml = await snapshotXml(freshSnapshot(aPlanDocument(plan, [measure])), plenty);

  expect(xml).toBe(
    `<pva:snapshot xmlns:pva="urn:nl:pva:snapshot:1" v="1" plan="${plan.id}" doc="${plan.id}" rev="1"` +
      ` workspace="${plan.workspace}"` +
      ' at="2026-11-21T12:00:00.000Z" xml:space="preserve">' +
      '<pva:f k="title" changed="2026-11-21T12:00:00.000Z">Plan &lt;A&gt;</pva:f><pva:f k="period" changed="2026-11-21T12:00:00.000Z">2026 – 2028</pva:f>' +
      '<pva:f k="introduction" changed="2026-11-21T12:00:00.000Z"></pva:f><pva:f k="regionalPolicy" changed="2026-11-21T12:00:00.000Z"></pva:f>' +
      '<pva:f k="localPolicy" changed="2026-11-21T12:00:00.000Z"></pva:f><pva:f k="regionalScan" changed="2026-11-21T12:00:00.000Z"></pva:f>' +
      '<pva:f k="summary" changed="2026-11-21T12:00:00.000Z">Eén\ntwee</pva:f><pva:f k="approach" changed="2026-11-21T12:00:00.000Z"></pva:f>' +
      `<pva:t k="1-2"><pva:r id="${measure.id}" changed="2026-11-22T09:00:00.000Z"><pva:c k="title">Opdracht op papier</pva:c>` +
      '<pva:c k="improvement">a<pva:br/>b</pva:c>' +
      '<pva:c k="intendedResult">Elk team heeft een ondertekende opdracht.</pva:c>' +
      '<pva:c k="responsible">Beleidsadviseur</pva:c><pva:c k="planning">Eerste kwartaal 2027</pva:c></pva:r></pva:t></pva:snapshot>',
  );
});

test("[DO9] a snapshot that does not fit loses its longest text first, and keeps the others whole", async () => {
  const longest = `${"é".repeat(79)}😀${"lang ".repeat(100)}`;
  const long = "ook lang ".repeat(40);
  const document = aPlanDocument(aPlan(), [aMeasure({ improvement: longest, currentState: long })]);
  const whole = await snapshotXml(freshSnapshot(document), plenty);

  const xml = await snapshotXml(freshSnapshot(document), Buffer.byteLength(whole) - 1);

  const sha256 = createHash("sha256").update(longest).digest("base64");
  expect(xml).toContain(`<pva:c k="improvement" sha256="${sha256}">${"é".repeat(79)}</pva:c>`);
  expect(xml).toContain(`<pva:c k="currentState">${long}</pva:c>`);
});

test("[DO9] a large plan fits, measured in bytes", async () => {
  const document = aPlanDocument(aPlan(), manyMeasures(1000, "één "));

  const xml = await snapshotXml(freshSnapshot(document), plenty);

  expect(Buffer.byteLength(xml)).toBeLessThanOrEqual(plenty);
  expect(Buffer.byteLength(xml)).toBeGreaterThan(plenty - 1000);
});

test("[DO9] where openings take too much room, fingerprints are left", async () => {
  const document = aPlanDocument(aPlan(), manyMeasures(2, "tekst "));

  const xml = await snapshotXml(freshSnapshot(document), 2200);

  expect(xml).toMatch(/<pva:c k="improvement" sha256="[^"]{44}"\/>/);
  expect(Buffer.byteLength(xml)).toBeLessThanOrEqual(2200);
});

test("[DO9] a plan of which not even the fingerprints fit is refused", async () => {
  const document = aPlanDocument(aPlan(), manyMeasures(2, "tekst "));

  await expect(snapshotXml(freshSnapshot(document), 1000)).rejects.toThrow(AppError);
});

function manyMeasures(count: number, word: string): readonly Measure[] {
  const [short, long] = [word.repeat(20), word.repeat(50)];
  return Array.from({ length: count }, (_, index) =>
    aMeasure({
      id: aMeasureId(index),
      order: String(index).padStart(4, "0"),
      currentState: short,
      improvement: long,
      intendedResult: short,
    }),
  );
}
