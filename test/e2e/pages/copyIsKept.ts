import type { Page } from "@playwright/test";

/** Waits until the service worker has kept every file of the app and answers for this page. */
export async function copyIsKept(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });
}
