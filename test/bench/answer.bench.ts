import type { Page } from "@playwright/test";
import { figureBelow, medianOf, type Figure } from "./figure";
import { onBuiltSite } from "./onBuiltSite";
import { openStandard } from "./openStandard";
import { slowDown, slowPage } from "./slowPage";

const limitInMs = 100;
const rounds = 15;

const barePage = `<!doctype html><title>bare</title>${[1, 2, 3]
  .map(
    (question) =>
      `<fieldset role="radiogroup">${["a", "b", "c", "d"]
        .map((choice) => `<label><input type="radio" name="q${question}" value="${choice}">${choice}</label>`)
        .join("")}</fieldset>`,
  )
  .join("")}`;

/** From a click on an answer to the frame in which it shows, on a processor four times slower; beside a page of bare HTML. */
export function benchAnswer(): Promise<readonly Figure[]> {
  return onBuiltSite(async (browser, address) => {
    const app = await slowPage(browser);
    await openStandard(app, address);
    const bare = await slowPage(browser);
    // On the same server, so that both pages are documents of the same kind.
    await bare.route(`${address}/bare`, (route) =>
      route.fulfill({ contentType: "text/html", body: barePage }),
    );
    await bare.goto(`${address}/bare`);

    const times = { app: [] as number[], bare: [] as number[] };
    for (let round = 0; round < rounds; round += 1) {
      times.app.push(await answerTime(app, round));
      times.bare.push(await answerTime(bare, round));
    }
    return [
      figureBelow(limitInMs, {
        group: "answer",
        name: `click on an answer to its picture, ${slowDown}× slower, median of ${rounds}`,
        value: medianOf(times.app),
        unit: "ms",
        peer: `bare HTML radios ${medianOf(times.bare).toFixed(1)} ms`,
      }),
    ];
  });
}

/** Another choice each time: choosing what is chosen already changes nothing. */
async function answerTime(page: Page, round: number): Promise<number> {
  const groups = page.getByRole("radiogroup");
  const group = groups.nth(round % (await groups.count()));
  const radio = group.getByRole("radio", { checked: false }).first();
  // Kept by the element itself: once chosen, it is no longer the first that is not.
  const handle = await radio.elementHandle();
  await page.bringToFront();
  // The time starts at the event's own stamp, so what Playwright takes to get there does not count.
  const [shown] = await Promise.all([handle.evaluate(timeUntilShown), handle.click()]);
  return shown;
}

/** Runs in the page. A message posted in an animation frame arrives when that frame has been drawn. */
function timeUntilShown(radio: SVGElement | HTMLElement): Promise<number> {
  return new Promise((resolve) => {
    const afterFrame = (done: () => void) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = done;
        port2.postMessage(null);
      });
    };
    const { ownerDocument: page } = radio;
    const onClick = ({ timeStamp }: Event) => {
      const check = () => {
        if (radio instanceof HTMLInputElement && radio.checked) resolve(performance.now() - timeStamp);
        else afterFrame(check);
      };
      afterFrame(check);
    };
    page.addEventListener("click", onClick, { capture: true, once: true });
  });
}
