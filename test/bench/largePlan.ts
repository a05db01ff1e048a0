import type { Page } from "@playwright/test";
import { bundledContent } from "@/adapters/content/bundledContent";
import { sha256 } from "@/adapters/browser/sha256";
import type { Workspace } from "@/domain/workspace/workspace";
import type { MunicipalityCode } from "@/domain/workspace/municipality";
import { checkedText, workspaceFileContent, workspaceFileText } from "@/domain/workspace-file/workspaceFile";
import { samplePlan } from "./samplePlanDocument";

export const measureCount = 500;

/** Takes in the file of a workspace with a plan of so many measures, as a colleague would, and gives the plan's address. */
export async function takeInLargePlan(page: Page, address: string): Promise<string> {
  const framework = await bundledContent.framework();
  const { plan, measures } = samplePlan(framework, measureCount);
  const { workspace: id, version, updatedAt, updatedBy, deletedAt } = plan;
  const workspace: Workspace = {
    ...{ id, workspace: id, version, updatedAt, updatedBy, deletedAt },
    name: "Verzonnen gemeente",
    municipality: { code: "0000" as MunicipalityCode, name: "Verzonnen gemeente" },
    scope: "local",
    terms: {},
    isSample: false,
  };
  const content = workspaceFileContent({
    workspace: id,
    release: "0.1.0",
    madeAt: updatedAt,
    records: [
      { kind: "workspace", record: workspace },
      { kind: "actionPlan", record: plan },
      ...measures.map((record) => ({ kind: "measure" as const, record })),
    ],
  });
  const text = workspaceFileText(content, await sha256(checkedText(content)));
  await page.goto(address);
  const choosing = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Bestand openen" }).click();
  await (
    await choosing
  ).setFiles({ name: "plan.json", mimeType: "application/json", buffer: Buffer.from(text) });
  await page.waitForURL(`**/#/werkruimte/${id}**`);
  return `${address}/#/werkruimte/${id}/plan/${plan.id}`;
}
