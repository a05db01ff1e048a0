import { sha256 } from "@/adapters/browser/sha256";
import { startOffice } from "@/adapters/word/startOffice";
import type { InsertablePlan } from "@/ports/wordDocument";
import { runHostChecks } from "./checks";

const [button, report] = [document.querySelector("button"), document.querySelector("textarea")];
if (!button || !report) throw new Error("word.html has no button or no place for the report.");

button.addEventListener("click", () => {
  button.disabled = true;
  check().then(
    (found) => {
      report.value = JSON.stringify(found, null, 2);
      report.select();
      button.disabled = false;
    },
    (error: unknown) => {
      report.value = String(error);
      button.disabled = false;
    },
  );
});

async function check(): Promise<object> {
  const start = await startOffice(sha256);
  if (start.kind !== "inWord") return { start: start.kind };
  const { document: opened } = start.host;
  const plan = (await (await fetch("plan.json")).json()) as InsertablePlan;
  const results = await runHostChecks({ run: (batch) => Word.run(batch), opened, plan });
  return { word: opened.host, version: Office.context.diagnostics.version, results };
}
