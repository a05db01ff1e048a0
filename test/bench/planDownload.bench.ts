import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { Browser, Page } from "@playwright/test";
import type Docxtemplater from "docxtemplater";
import type PizZip from "pizzip";
import { bundledContent } from "@/adapters/content/bundledContent";
import { createPlanDocumentWriter } from "@/adapters/docx/planDocumentWriter";
import { tagValues, templateOf } from "./docxtemplaterPeer";
import { figureBelow, medianOf, type Figure } from "./figure";
import { measureCount, takeInLargePlan } from "./largePlan";
import { onBuiltSite } from "./onBuiltSite";
import { samplePlanDocument } from "./samplePlanDocument";
import { newPage, slowDown, slowedDown, slowPage } from "./slowPage";

const limitInMs = 1_000;
const rounds = 5;
const require = createRequire(import.meta.url);

/** From the button to the whole document, beside docxtemplater in a page of the same browser. */
export function benchPlanDownload(): Promise<readonly Figure[]> {
  return onBuiltSite(async (browser, address) => {
    const app = await newPage(browser);
    await app.goto(await takeInLargePlan(app, address));
    const peer = await pageWithPeer(browser);
    const write = await peerWriter(peer);
    await slowedDown(app, slowDown);
    const times = { app: [] as number[], peer: [] as number[] };
    for (let round = 0; round < rounds; round += 1) {
      times.app.push(await downloadTime(app));
      times.peer.push(await write());
    }
    return [
      figureBelow(limitInMs, {
        group: "download",
        name: `document of ${measureCount} measures in the browser, ${slowDown}× slower, median of ${rounds} (the first ${times.app[0]?.toFixed(0)} ms)`,
        value: medianOf(times.app),
        unit: "ms",
        peer: `docxtemplater, same browser ${medianOf(times.peer).toFixed(0)} ms`,
      }),
    ];
  });
}

async function downloadTime(page: Page): Promise<number> {
  await page.bringToFront();
  const button = page.getByRole("button", { name: "Download als Word-document" });
  const coming = page.waitForEvent("download");
  const [made] = await Promise.all([button.evaluate(timeUntilMade), button.click()]);
  await (await coming).path();
  return made;
}

/** Runs in the page: a document is whole once the browser is asked for an address of it. */
function timeUntilMade(button: SVGElement | HTMLElement): Promise<number> {
  return new Promise((resolve) => {
    button.addEventListener(
      "click",
      ({ timeStamp }) => {
        const original = URL.createObjectURL.bind(URL);
        URL.createObjectURL = (made) => {
          URL.createObjectURL = original;
          resolve(performance.now() - timeStamp);
          return original(made);
        };
      },
      { capture: true, once: true },
    );
  });
}

async function pageWithPeer(browser: Browser): Promise<Page> {
  const page = await slowPage(browser);
  for (const script of ["docxtemplater/build/docxtemplater.min.js", "pizzip/dist/pizzip.min.js"]) {
    await page.addScriptTag({ content: await readFile(require.resolve(script), "utf8") });
  }
  return page;
}

/** Gives what fills the template in the page, and says how long that took. */
async function peerWriter(page: Page): Promise<() => Promise<number>> {
  const [framework, format] = await Promise.all([bundledContent.framework(), bundledContent.planFormat()]);
  const template = await templateOf(createPlanDocumentWriter(format), samplePlanDocument(framework, 10));
  const input = {
    template: Array.from(template),
    values: tagValues(samplePlanDocument(framework, measureCount)),
  };
  return () => page.evaluate(timeOfPeer, input);
}

interface PeerInput {
  readonly template: readonly number[];
  readonly values: object;
}

/** Runs in the page. */
function timeOfPeer({ template, values }: PeerInput): number {
  const { docxtemplater: Template, PizZip: Zip } = globalThis as unknown as {
    readonly docxtemplater: typeof Docxtemplater;
    readonly PizZip: typeof PizZip;
  };
  const start = performance.now();
  const filled = new Template(new Zip(Uint8Array.from(template)), { paragraphLoop: true, linebreaks: true });
  filled.render(values);
  filled.getZip().generate({ type: "uint8array", compression: "DEFLATE" });
  return performance.now() - start;
}
