import type { BrowserContext } from "@playwright/test";
import { makeDatabase } from "./circumstances";
import { readFramework } from "./readFramework";

const [first, second] = readFramework()[0]?.standards[0]?.aspects ?? [];
const workspace = "11111111-1111-4111-8111-111111111111";
const scan = "22222222-2222-4222-8222-222222222222";
const plan = "33333333-3333-4333-8333-333333333333";
const municipality = { code: "0344", name: "Utrecht" };
const framework = "kwaliteitskader-2019";
const stamp = (id: string, deletedAt: string | null = null) => ({
  id,
  workspace,
  version: 3,
  updatedAt: "2026-05-21T09:30:00.000Z",
  updatedBy: "device",
  deletedAt,
});
const aScan = (name: string, startedOn: string) => ({ name, municipality, framework, startedOn });
const anAnswer = (aspect: string, choice: string, explanation: string) => ({
  ...stamp(`${scan}.${aspect}`),
  assessment: scan,
  aspect,
  choice,
  explanation,
});

/** What stood in a database of the release before this one, whose records had fewer fields. */
export const previousRelease = {
  workspaceName: "Gemeente Utrecht van toen",
  scanName: "Zelfscan van toen",
  removedScan: "Zelfscan die wegging",
  aspects: [first?.text ?? "", second?.text ?? ""],
  explanations: ["De visie is uit 2019.", "Dit weet alleen de gedragswetenschapper."],
  /** Typed in the last window of that release, which was closed before it was saved. */
  unsaved: "De visie is uit 2019, en wordt herzien.",
  planTitle: "Plan van toen",
  introduction: "Dit plan maakten wij met de lokale teams.",
  measure: ["Een nieuwe visie", "De visie is oud.", "Schrijven", "Vastgesteld", "Beleid", "2027", "€ 5.000"],
} as const;

const { explanations, measure } = previousRelease;
const records = {
  workspace: [{ ...stamp(workspace), name: previousRelease.workspaceName, municipality }],
  selfAssessment: [
    { ...stamp(scan), ...aScan(previousRelease.scanName, "2026-05-01") },
    {
      ...stamp("44444444-4444-4444-8444-444444444444", "2026-05-20T12:00:00.000Z"),
      ...aScan(previousRelease.removedScan, "2025-05-01"),
    },
  ],
  answer: [
    anAnswer(first?.id ?? "", "inDevelopment", explanations[0]),
    anAnswer(second?.id ?? "", "unknown", explanations[1]),
  ],
  actionPlan: [
    {
      ...stamp(plan),
      title: previousRelease.planTitle,
      period: { from: 2026, to: 2028 },
      framework,
      assessments: [scan],
      introduction: previousRelease.introduction,
      regionalPolicy: "",
      localPolicy: "",
      regionalScan: "",
      summary: "",
      approach: "",
    },
  ],
  measure: [
    {
      ...stamp("55555555-5555-4555-8555-555555555555"),
      plan,
      standard: 1,
      order: "a0",
      origin: { assessment: scan, aspect: first?.id ?? "" },
      title: measure[0],
      currentState: measure[1],
      improvement: measure[2],
      intendedResult: measure[3],
      responsible: measure[4],
      planning: measure[5],
      costs: measure[6],
    },
  ],
};

/** Makes that database, and what the last window of that release left behind. */
export async function makePreviousDatabase(context: BrowserContext): Promise<void> {
  const change = {
    kind: "answer",
    id: `${scan}.${first?.id ?? ""}`,
    workspace,
    fields: { explanation: previousRelease.unsaved },
    initial: { assessment: scan, aspect: first?.id ?? "", choice: null, explanation: "" },
  };
  const left = [{ change, stamp: { updatedAt: "2026-05-21T10:00:00.000Z", updatedBy: "device" } }];
  // Dexie gave its version 1 to IndexedDB as 10.
  await makeDatabase(context, { version: 10, records, unsaved: left });
}
