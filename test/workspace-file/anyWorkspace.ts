import fc from "fast-check";
import { measureColumns, measureStates, priorities } from "@/domain/action-plan/measure";
import { planSections } from "@/domain/action-plan/actionPlan";
import { answerChoices } from "@/domain/framework/answerScale";
import { linkKinds } from "@/domain/infobox/infobox";
import type { WorkspaceId } from "@/domain/record";
import { routeStepIds } from "@/domain/route/route";
import { scopes } from "@/domain/self-assessment/selfAssessment";
import type { KindedRecord } from "@/domain/workspace/recordChange";
import { anySession } from "./anySession";

/** Anything that a text field takes, half characters included. */
const text = fc.oneof(
  fc.string({ unit: "binary", maxLength: 40 }),
  fc.constantFrom("", "\ud800", "\u0000", "__proto__", '"}]', "<script>", "👩‍👧 é \u202e", "regel\r\nregel"),
);
const instant = fc
  .date({ min: new Date("2020-01-01"), max: new Date("2030-01-01"), noInvalidDate: true })
  .map((date) => date.toISOString());
const day = instant.map((moment) => moment.slice(0, 10));
const checksum = fc.stringMatching(/^[0-9a-f]{64}$/);
const scope = fc.constantFrom(...scopes);
const municipality = fc.record({ code: fc.stringMatching(/^\d{4}$/), name: text });
const standard = fc.constantFrom(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
const aspect = fc.constantFrom("ks01.a1", "ks03.a5", "ks10.a7");
const url = fc.webUrl();
const stamp = fc.record({
  updatedAt: instant,
  updatedBy: fc.constant("device"),
  deletedAt: fc.option(instant),
});
const someOf = (...names: readonly string[]) =>
  fc.record(Object.fromEntries(names.map((name) => [name, text])));
const few = <Value>(value: fc.Arbitrary<Value>) => fc.array(value, { maxLength: 3 });
const form = fc.record({ article: fc.constantFrom("de", "het"), singular: text, plural: text });
const checklist = fc.option(few(fc.record({ id: fc.constantFrom("preparation.l1", uuid(7)), text })));

const fields = {
  ...anySession(text, aspect),
  workspace: fc.record({
    name: text,
    municipality,
    scope,
    terms: fc.record({ localTeam: form, professional: form }, { requiredKeys: [] }),
    isSample: fc.boolean(),
  }),
  selfAssessment: fc.record({
    name: text,
    municipality,
    framework: fc.constant("kwaliteitskader-2019"),
    scope,
    region: text,
    startedOn: day,
    completedBy: text,
    informedBy: text,
  }),
  answer: fc.record({
    choice: fc.option(fc.constantFrom(...answerChoices)),
    explanation: text,
    evidence: few(fc.record({ url, label: text })),
    remarks: text,
  }),
  reopened: fc.record({ on: day, by: text, previous: fc.option(checksum), checksum, reason: text }),
  adopted: fc.record({
    on: day,
    by: text,
    previous: fc.option(checksum),
    checksum,
    snapshotChecksum: checksum,
  }),
  actionPlan: fc
    .record({
      period: fc.record({
        from: fc.integer({ min: 2019, max: 2040 }),
        to: fc.integer({ min: 2019, max: 2040 }),
      }),
      framework: fc.constant("kwaliteitskader-2019"),
      scope,
      texts: someOf("title", "region", ...planSections),
    })
    .map(({ texts, ...own }) => ({ ...own, ...texts })),
  measure: fc
    .record({
      standard,
      order: fc.stringMatching(/^[0-9A-Za-z]{1,8}$/),
      state: fc.constantFrom(...measureStates),
      priority: fc.constantFrom(...priorities),
      dueOn: fc.option(day),
      oneOffCosts: fc.option(fc.nat()),
      yearlyCosts: fc.option(fc.nat()),
      texts: someOf("remarks", ...measureColumns),
    })
    .map(({ texts, ...own }) => ({ ...own, ...texts })),
  routeProgress: fc.record({
    isReady: fc.boolean(),
    checked: few(fc.constantFrom("preparation.l1", "renewal.r2")),
    notes: text,
    ownPurpose: fc.option(text),
    ownChecklists: fc.record({ local: checklist, regional: checklist }),
  }),
  infoLink: fc.record({
    standards: few(standard),
    title: text,
    organisation: text,
    url,
    kind: fc.constantFrom(...linkKinds),
    description: text,
    checkedOn: fc.option(day),
  }),
  keptFile: fc.record({
    purpose: fc.constantFrom("logo", "template"),
    name: text,
    mediaType: fc.constant("image/png"),
    alt: text,
    content: fc.base64String({ maxLength: 60 }),
  }),
};

/** A whole workspace as a device may have it: every kind of record, some marked as deleted. */
export const anyWorkspace: fc.Arbitrary<{ workspace: WorkspaceId; records: readonly KindedRecord[] }> = fc
  .record({
    stamps: fc.array(stamp, { minLength: 17, maxLength: 17 }),
    aspect,
    step: fc.constantFrom(...routeStepIds),
    ...fields,
  })
  .map(({ stamps, aspect: answered, step, ...own }) => {
    const workspace = uuid(1);
    const [scan, earlier, plan, logo, snapshot, meeting] = [2, 3, 4, 5, 6, 7].map(uuid);
    const made: readonly (readonly [KindedRecord["kind"], string, object])[] = [
      ["workspace", workspace, own.workspace],
      ["selfAssessment", scan ?? "", own.selfAssessment],
      ["selfAssessment", earlier ?? "", own.selfAssessment],
      [
        "answer",
        `${scan ?? ""}.${answered}`,
        {
          ...own.answer,
          aspect: answered,
          assessment: scan,
          carriedFrom: earlier,
          agreement: own.agreement && { ...own.agreement, session: meeting },
        },
      ],
      ["snapshot", snapshot ?? "", { subject: scan, text: own.selfAssessment.name }],
      ["decision", uuid(8), { ...own.adopted, kind: "adopted", subject: scan, snapshot }],
      ["decision", uuid(9), { ...own.reopened, kind: "reopened", subject: plan }],
      ["actionPlan", plan ?? "", { ...own.actionPlan, assessments: [scan], logos: [logo], template: null }],
      ["measure", uuid(10), { ...own.measure, plan, origin: { assessment: scan, aspect: answered } }],
      ["routeProgress", `${workspace}.${step}`, { ...own.routeProgress, step }],
      ["infoLink", uuid(11), { ...own.infoLink, known: null }],
      ["infoLink", `${workspace}.ib-014`, { ...own.infoLink, known: "ib-014" }],
      ["keptFile", logo ?? "", own.keptFile],
      ["session", meeting ?? "", { ...own.session, assessment: scan }],
      ["presence", `${meeting ?? ""}.d-1`, { ...own.presence, session: meeting, device: "d-1" }],
      [
        "contribution",
        `${meeting ?? ""}.s-1.3`,
        { ...own.contribution, session: meeting, assessment: scan, seat: "s-1", standard: 3 },
      ],
      [
        "contribution",
        `${meeting ?? ""}.s-1.prepared`,
        { ...own.contribution, session: meeting, assessment: scan, seat: "s-1", standard: null },
      ],
    ];
    const records = made.map(([kind, id, its], index) => ({
      kind,
      record: { id, workspace, version: 1, ...stamps[index], ...its },
    }));
    // Put together of what the schemas of the app allow; TypeScript cannot follow the kinds through the table.
    return { workspace: workspace as WorkspaceId, records: records as unknown as readonly KindedRecord[] };
  });

function uuid(number: number): string {
  return `00000000-0000-4000-8000-${String(number).padStart(12, "0")}`;
}
