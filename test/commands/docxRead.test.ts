import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { aDocx, formHeadings, p, tbl, tc, tr } from "../documents/aDocx";

jest.setTimeout(60_000);

interface Answer {
  readonly code: number;
  readonly out: string;
  readonly complaint: string;
}

async function read(bytes: Uint8Array | string): Promise<Answer> {
  const folder = await mkdtemp(path.join(tmpdir(), "docx-"));
  const file = path.join(folder, "plan.docx");
  try {
    await writeFile(file, bytes);
    return await new Promise((resolve) => {
      const command = ["node_modules/tsx/dist/cli.mjs", "src/entries/cli/docxRead.ts", file];
      execFile(process.execPath, command, (error, out, complaint) => {
        resolve({ code: typeof error?.code === "number" ? error.code : 0, out, complaint });
      });
    });
  } finally {
    await rm(folder, { recursive: true });
  }
}

const wide = (text: string) => `<w:tr>${tc(p(text), '<w:gridSpan w:val="7"/>')}</w:tr>`;

const columns =
  '"columns":{"maatregel":0,"stand":1,"actie":2,"resultaat":3,"wie":4,"planning":5,"kosten":6},';

test("[UW1] [UW3] it tells what is recognised, per cluster and in the words of the form", async () => {
  const { code, out } = await read(
    aDocx(
      p("Ons plan") +
        tbl([
          wide("Kwaliteitsstandaarden 3 en 6: Vereisten"),
          tr(formHeadings),
          tr(["Scholing", "Nu", "Doen", "Klaar", "Team", "2027", "€ 1"]),
          tr(["", "vervolg", "", "", "", "", ""]),
          wide("Kwaliteitsstandaard 9: Aanbod"),
          tr(["Inkoop", "", "", "", "", "", ""]),
          tr(["", "", "", "", "", "", ""]),
        ]) +
        tbl([tr(["niets", "van ons"])], 2),
    ),
  );
  expect(code).toBe(0);
  // The names are those of the form, so as text.
  expect(out.trim()).toBe(
    '{"tables":[{"cluster":"3-6",' +
      columns +
      '"rows":[{"cells":{"maatregel":"Scholing","stand":"Nu","actie":"Doen","resultaat":"Klaar","wie":"Team","planning":"2027","kosten":"€ 1"}},' +
      '{"cells":{"maatregel":"","stand":"vervolg","actie":"","resultaat":"","wie":"","planning":"","kosten":""},"continues":true}]},' +
      '{"cluster":"9",' +
      columns +
      '"rows":[{"cells":{"maatregel":"Inkoop","stand":"","actie":"","resultaat":"","wie":"","planning":"","kosten":""}}]}],"warnings":[]}',
  );
});

test("[UW10] a file that is refused gives one line that says why", async () => {
  const { code, out, complaint } = await read("dit is geen Word");
  expect({ code, out }).toEqual({ code: 1, out: "" });
  expect(complaint.trim()).toMatch(/^Dit is geen Word-bestand\. .*[.]$/);
});
