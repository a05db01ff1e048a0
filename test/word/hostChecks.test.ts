import { openWordDocument } from "@/adapters/word/openWordDocument";
import { planForInsert } from "@/adapters/docx/planForInsert";
import { clientOf } from "../fakes/word/client/loadClient";
import { createFakeWord } from "../fakes/word/createFakeWord";
import type { WordPlatform, WordSettings } from "../fakes/word/settings";
import { aMeasure, aMeasureId, aPlan, aPlanDocument, aPlanFormat } from "../fixtures/builders";
import { handFilled } from "../fixtures/handFilled";
import { type CheckGiven, runHostChecks } from "../word-host/checks";

jest.setTimeout(60_000);

async function reportOn(platform: WordPlatform, settings: Partial<WordSettings> = {}) {
  const heading = "Kwaliteitsstandaarden 1 en 2: Gemeentelijke regie";
  const docx = handFilled([{ heading, rows: [["Geheim 1"], ["Geheim 2"]] }]);
  const word = createFakeWord({ docx, platform, settings });
  const client = clientOf(word);
  const run: CheckGiven["run"] = (batch) => client.run(batch);
  const opened = openWordDocument({
    run,
    host: { platform: "unknown", apiSet: word.settings.wordApi },
    place: async () => null,
  });
  const measures = [aMeasure({ id: aMeasureId(1) })];
  const plan = await planForInsert(aPlanDocument(aPlan(), measures), aPlanFormat());
  const report = await runHostChecks({ run, opened, plan });
  return { word, report };
}

test("the checks for a person with a real Word tell of the fake what the fake was told to be", async () => {
  const { word, report } = await reportOn("mac", { valueKeepsBookmarks: true });

  expect(report).toMatchObject([
    { found: 1 },
    { marksAfterText: 1, takesEmpty: true },
    { codes: "97 13 98 11 99" },
    { mode: "Off", tellsDeleted: false },
    { refused: "no", tables: 6, markedRows: 7, snapshots: 1, fields: 8 },
    { isSame: true, isReplaced: true, left: 0 },
    { added: 1, headersBefore: 0, headersAfter: 0 },
    { isNullObject: true },
    { isWritten: true },
    { tables: 6 },
  ]);
  expect(JSON.stringify(report)).not.toContain("Geheim");
  expect(word.problems).toEqual([]);
});

test("a document that only may be read gives a report of codes", async () => {
  const { report } = await reportOn("win", { refusesWrites: "AccessDenied" });
  expect(report[0]).toMatchObject({ refused: "AccessDenied" });
  expect(report[4]).toMatchObject({ refused: "wordNotWritable" });
  expect(report[9]).toMatchObject({ tables: 1 });
});
