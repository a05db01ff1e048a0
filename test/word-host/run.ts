// `npm run word:host -- --host HOST` makes in dist/word-host a page with checks for a real Word, to put at that https address: the
// page, the manifest of a test add-in, and the document to run it in. It is no part of the app.
import { copyFileSync, mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import HtmlPlugin from "html-webpack-plugin";
import webpack from "webpack";
import { planForInsert } from "@/adapters/docx/planForInsert";
import { facts } from "../../manifest/facts";
import { wordIconSizes } from "../../manifest/wordPart";
import { wordXml } from "../../manifest/wordXml";
import { root } from "../../src/entries/cli/root.mjs";
import configuration from "../../webpack.config.js";
import { aMeasure, aMeasureId, aPlan, aPlanDocument, aPlanFormat } from "../fixtures/builders";
import { handFilled } from "../fixtures/handFilled";

const folder = path.join(root, "dist/word-host");
/** Of its own: beside the add-in itself it must not pass for that. */
const ownId = "6d3f5c0a-8a43-4d0e-9a57-0f2b7a1c4e09";

const [option, host] = process.argv.slice(2);
if (option === "--host" && host !== undefined && /^[a-z0-9.-]+$/.test(host)) await make(host);
else {
  console.error("Usage: npm run word:host -- --host test.example.org");
  process.exitCode = 2;
}

async function make(name: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  await build();
  const measures = [1, 2].map((number) => aMeasure({ id: aMeasureId(number), title: `Maatregel ${number}` }));
  const plan = await planForInsert(aPlanDocument(aPlan({ title: "Controle" }), measures), aPlanFormat());
  write("plan.json", JSON.stringify(plan));
  const heading = "Kwaliteitsstandaarden 1 en 2: Gemeentelijke regie";
  write("formulier.docx", handFilled([{ heading, rows: [["Maatregel 1"], ["Maatregel 2"]] }]));
  const manifest = wordXml({ host: name, clientId: "" })
    .replaceAll(facts.ids.wordOfOlderOffice, ownId)
    .replaceAll(facts.word.button, "Controle in Word");
  write("manifest.xml", manifest);
  for (const size of wordIconSizes)
    copyFileSync(
      path.join(root, `assets/site/pictogram-${size}.png`),
      path.join(folder, `pictogram-${size}.png`),
    );
  console.log(`Put dist/word-host at https://${name}/ and sideload manifest.xml in Word.`);
}

function build(): Promise<void> {
  const site = configuration({}, { mode: "development" });
  const compiler = webpack({
    ...site,
    entry: { "word-host": path.join(import.meta.dirname, "page.ts") },
    output: { ...site.output, path: folder },
    plugins: [
      new HtmlPlugin({ template: path.join(import.meta.dirname, "word.html"), filename: "word.html" }),
    ],
    devtool: false,
    cache: false,
  } as webpack.Configuration);
  return new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      if (error ?? stats?.hasErrors()) reject(error ?? new Error(stats?.toString("errors-only")));
      else
        compiler.close(() => {
          resolve();
        });
    });
  });
}

function write(name: string, content: string | Uint8Array): void {
  writeFileSync(path.join(folder, name), content);
}
