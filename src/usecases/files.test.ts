import { aPlan, somePorts } from "../../test/fixtures/builders";
import type { ActionPlan, ActionPlanId } from "@/domain/action-plan/actionPlan";
import { dressOf } from "@/domain/action-plan/planDocument";
import type { FilePurpose } from "@/domain/workspace/keptFile";
import { AppError } from "@/ports/appError";
import type { PlanDocumentWriter } from "@/ports/planDocumentWriter";
import { describeFile } from "./describeFile";
import { keepFile } from "./keepFile";
import { removeFile } from "./removeFile";
import { restoreFile } from "./restoreFile";

const planDocuments: PlanDocumentWriter = {
  write: () => Promise.resolve(new Uint8Array()),
  forInsert: () => Promise.resolve({ flatOpc: "", snapshot: "" }),
  writeOwn: async () => new Uint8Array(),
  check: (purpose) => Promise.resolve(purpose === "logo" ? "image/png" : "application/docx"),
};

async function aPlanWithFiles(...purposes: readonly FilePurpose[]) {
  const ports = { ...(await somePorts()), planDocuments };
  const { id, workspace, ...initial } = aPlan();
  ports.records.change([{ kind: "actionPlan", id, workspace, fields: {}, initial }]);
  const plan = () => ports.records.all("actionPlan").find((each) => each.id === id) ?? aPlan();
  for (const [index, purpose] of purposes.entries()) {
    await keepFile(ports, plan(), { purpose, name: `${purpose} ${index}`, bytes: Uint8Array.of(index) });
  }
  return { ports, plan, files: () => ports.records.all("keptFile") };
}

function namesOf(plan: ActionPlan, files: Parameters<typeof dressOf>[1]) {
  const { logos, template } = dressOf(plan, files);
  return { logos: logos.map(({ name }) => name), template: template?.name ?? null };
}

test("a file is kept with what is in it, and named in the plan", async () => {
  const { plan, files } = await aPlanWithFiles("logo", "template", "logo");
  expect(namesOf(plan(), files())).toEqual({ logos: ["logo 0", "logo 2"], template: "template 1" });
  expect(files()[2]).toMatchObject({ mediaType: "image/png", alt: "", content: "Ag==" });
});

test("[DO14] a file that is refused is not kept", async () => {
  const { ports, plan, files } = await aPlanWithFiles();
  const refusal = new AppError({ code: "logoRefused", problem: "svg" });
  const refusing = { ...ports, planDocuments: { ...planDocuments, check: () => Promise.reject(refusal) } };
  await expect(
    keepFile(refusing, plan(), { purpose: "logo", name: "x", bytes: new Uint8Array() }),
  ).rejects.toBe(refusal);
  expect(files()).toEqual([]);
});

test("[DO13] there is room for two logos, also when they are looked at together", async () => {
  const { ports, plan, files } = await aPlanWithFiles("logo");
  const before = plan();
  await Promise.all(
    [1, 2].map((index) =>
      keepFile(ports, before, { purpose: "logo", name: `${index}`, bytes: new Uint8Array() }),
    ),
  );
  expect(namesOf(plan(), files()).logos).toHaveLength(2);
  expect(files()).toHaveLength(2);
});

test("a house style takes the place of the one before, which goes", async () => {
  const { plan, files } = await aPlanWithFiles("template", "template");
  expect(namesOf(plan(), files()).template).toBe("template 1");
  expect(files()).toHaveLength(1);
});

test.each<FilePurpose>(["logo", "template"])(
  "[BW4] a %s that is removed comes back whole",
  async (purpose) => {
    const { ports, plan, files } = await aPlanWithFiles(purpose);
    const [file] = files();
    if (!file) throw new Error("Not kept.");
    removeFile(ports, plan(), file);
    expect([namesOf(plan(), files()), files()]).toEqual([{ logos: [], template: null }, []]);
    restoreFile(ports, plan(), file);
    expect(dressOf(plan(), files())).toMatchObject({
      [purpose === "logo" ? "logos" : "template"]:
        purpose === "logo" ? [{ name: file.name }] : { name: file.name },
    });
  },
);

test("a file does not come back where another took its place", async () => {
  const { ports, plan, files } = await aPlanWithFiles("template");
  const [first] = files();
  if (!first) throw new Error("Not kept.");
  removeFile(ports, plan(), first);
  await keepFile(ports, plan(), { purpose: "template", name: "ander", bytes: new Uint8Array() });
  restoreFile(ports, plan(), first);
  expect(namesOf(plan(), files()).template).toBe("ander");
});

test("a file that another plan uses too stays for that plan", async () => {
  const { ports, plan, files } = await aPlanWithFiles("logo");
  const { id, workspace, ...initial } = plan();
  const other = "other" as ActionPlanId;
  ports.records.change([{ kind: "actionPlan", id: other, workspace, fields: {}, initial }]);
  const [file] = files();
  if (!file) throw new Error("Not kept.");
  removeFile(ports, plan(), file);
  expect(plan().logos).toEqual([]);
  expect(files()).toHaveLength(1);
  expect(id).not.toBe(other);
});

test("[DO13] a logo is described", async () => {
  const { ports, files } = await aPlanWithFiles("logo");
  const [file] = files();
  if (file) describeFile(ports, file, "Logo van de gemeente");
  expect(files()[0]?.alt).toBe("Logo van de gemeente");
});
