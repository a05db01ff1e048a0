import { expect, type Locator, type Page } from "@playwright/test";

/** More than any screen has; a loop that comes to this is a trap. */
const mostStops = 150;

/** Presses Tab, as often as it takes, until the control has the focus. */
export async function tabTo(page: Page, control: Locator, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
  for (let stops = 0; stops < mostStops; stops += 1) {
    await page.keyboard.press(key);
    if (await hasFocus(control)) return;
  }
  throw new Error(`${mostStops} times ${key} did not come to ${control.toString()}.`);
}

/** Goes all around the screen and gives the names of where the focus came, up to where it began. */
export async function walkAround(page: Page, key: "Tab" | "Shift+Tab"): Promise<readonly string[]> {
  await page.keyboard.press(key);
  const begin = await focusedElement(page);
  const names = [begin.name];
  for (let stops = 0; stops < mostStops; stops += 1) {
    await page.keyboard.press(key);
    const { name, isMarked } = await focusedElement(page);
    if (isMarked) return names;
    names.push(name);
  }
  throw new Error(
    `The focus does not come around with ${key}. It was last at: ${names.slice(-5).join(" | ")}`,
  );
}

/** Whether the control looks different with the focus than without: compared as pictures, edges included. */
export async function showsFocus(page: Page, control: Locator): Promise<boolean> {
  await expect(control).toBeFocused();
  await control.scrollIntoViewIfNeeded();
  const box = await control.boundingBox();
  if (!box) return false;
  const clip = { x: box.x - 6, y: box.y - 6, width: box.width + 12, height: box.height + 12 };
  const withFocus = await page.screenshot({ clip, animations: "disabled" });
  await control.evaluate((element) => {
    element.blur();
  });
  const without = await page.screenshot({ clip, animations: "disabled" });
  await control.focus();
  return !withFocus.equals(without);
}

async function hasFocus(control: Locator): Promise<boolean> {
  return control.evaluateAll((elements) => elements.some((element) => element === document.activeElement));
}

/** Marks the first element it is asked about, to know it again. */
async function focusedElement(page: Page): Promise<{ readonly name: string; readonly isMarked: boolean }> {
  return page.evaluate(() => {
    const element = document.activeElement ?? document.body;
    const isMarked = element.hasAttribute("data-walk-begin");
    if (!document.querySelector("[data-walk-begin]")) element.setAttribute("data-walk-begin", "");
    const text = element === document.body ? "the browser itself" : element.textContent;
    return { name: element.getAttribute("aria-label") ?? text, isMarked };
  });
}
