import type { Page } from "@playwright/test";
import { bundledContent } from "@/adapters/content/bundledContent";
import { measureColumns } from "@/domain/action-plan/measure";
import { figureBelow, medianOf, type Figure } from "./figure";
import { measureCount, takeInLargePlan } from "./largePlan";
import { onBuiltSite } from "./onBuiltSite";
import { samplePlan } from "./samplePlanDocument";
import { newPage, slowDown, slowedDown } from "./slowPage";

const fieldCount = measureCount * measureColumns.length;
const openLimitInMs = 1_000;
const openings = 5;
const typeLimitInMs = 100;
const letters = 25;

/** A plan of hundreds of measures beside a bare table with as many fields and the same texts. */
export function benchPlan(): Promise<readonly Figure[]> {
  return onBuiltSite(async (browser, address) => {
    const app = await newPage(browser);
    const plan = await takeInLargePlan(app, address);
    const bare = await newPage(browser);
    const barePlan = `${address}/bare`;
    const body = await bareTable();
    // On the same server, so that both pages are documents of the same kind.
    await bare.context().route(barePlan, (route) => route.fulfill({ contentType: "text/html", body }));
    return [await openFigure([app, plan], [bare, barePlan]), await typeFigure([app, plan], [bare, barePlan])];
  });
}

type Measured = readonly [page: Page, address: string];

async function openFigure(app: Measured, bare: Measured): Promise<Figure> {
  const times = { app: [] as number[], bare: [] as number[] };
  for (let round = 0; round < openings; round += 1) {
    times.app.push(await openTime(app));
    times.bare.push(await openTime(bare));
  }
  return figureBelow(openLimitInMs, {
    group: "plan",
    name: `opening a plan of ${measureCount} measures, median of ${openings}`,
    value: medianOf(times.app),
    unit: "ms",
    peer: `bare HTML table ${medianOf(times.bare).toFixed(0)} ms`,
  });
}

/** From the address to the frame with all fields, in a tab of its own. */
async function openTime([opened, address]: Measured): Promise<number> {
  const page = await opened.context().newPage();
  await page.goto(address, { waitUntil: "commit" });
  const time = await page.evaluate(timeUntilFields, fieldCount);
  await page.close();
  return time;
}

async function typeFigure([app, plan]: Measured, [bare, barePlan]: Measured): Promise<Figure> {
  const times = { app: [] as number[], bare: [] as number[] };
  await Promise.all([app.goto(plan), bare.goto(barePlan)]);
  for (const page of [app, bare]) {
    await page.evaluate(timeUntilFields, fieldCount);
    await slowedDown(page, slowDown);
  }
  for (let letter = 0; letter < letters; letter += 1) {
    times.app.push(await typeTime(app));
    times.bare.push(await typeTime(bare));
  }
  return figureBelow(typeLimitInMs, {
    group: "plan",
    name: `a letter in it to its picture, ${slowDown}× slower, median of ${letters}`,
    value: medianOf(times.app),
    unit: "ms",
    peer: `bare HTML table ${medianOf(times.bare).toFixed(1)} ms`,
  });
}

async function typeTime(page: Page): Promise<number> {
  // In the middle: neither at the edge of the table nor in sight when the plan opens.
  const cell = page.locator("td[data-column]").nth(fieldCount / 2);
  await page.bringToFront();
  await cell.scrollIntoViewIfNeeded();
  const field = cell.locator("textarea");
  await field.focus();
  const shown = await field.evaluateHandle(timeUntilTyped);
  await page.keyboard.press("x");
  return shown.evaluate(({ time }) => time);
}

async function bareTable(): Promise<string> {
  const { measures } = samplePlan(await bundledContent.framework(), measureCount);
  const field = "width: 100%; field-sizing: content; min-height: 3.5rem";
  const rows = measures.map((measure) => {
    const fields = measureColumns.map(
      (column) => `<td data-column><textarea style="${field}">${measure[column]}</textarea>`,
    );
    return `<tr>${fields.join("")}`;
  });
  return `<!doctype html><html lang="nl"><meta charset="utf-8"><title>bare</title><table style="width: 100%; table-layout: fixed">${rows.join("")}</table>`;
}

/** Runs in the page. A message posted in an animation frame arrives when that frame has been drawn. */
function timeUntilFields(count: number): Promise<number> {
  return new Promise((resolve) => {
    const look = () => {
      const isThere = document.querySelectorAll("td[data-column]").length >= count;
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
          if (isThere) resolve(performance.now());
          else look();
        };
        port2.postMessage(null);
      });
    };
    look();
  });
}

/** Runs in the page: from the key itself, so what Playwright takes to get there does not count. Answers once it listens. */
function timeUntilTyped(field: SVGElement | HTMLElement): { readonly time: Promise<number> } {
  const time = new Promise<number>((resolve) => {
    const before = (field as HTMLTextAreaElement).value;
    const onKey = ({ timeStamp }: Event) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
          const isShown = (field as HTMLTextAreaElement).value.length === before.length + 1;
          resolve(isShown ? performance.now() - timeStamp : Number.POSITIVE_INFINITY);
        };
        port2.postMessage(null);
      });
    };
    field.addEventListener("keydown", onKey, { capture: true, once: true });
  });
  return { time };
}
