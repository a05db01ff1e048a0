import { expect, test } from "@playwright/test";

// Blocking them, as the other tests do, is itself a warning in the console.
test.use({ serviceWorkers: "allow" });

test("the page opens without errors, CSP violations or requests to another host", async ({
  page,
  baseURL,
}) => {
  const trouble: string[] = [];
  // Chromium reports a violation of the Content-Security-Policy as a console error.
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") trouble.push(message.text());
  });
  page.on("pageerror", (error) => trouble.push(error.message));
  page.on("request", (request) => {
    const { origin, protocol } = new URL(request.url());
    if (protocol !== "data:" && protocol !== "blob:" && origin !== baseURL) trouble.push(request.url());
  });

  await page.goto("/", { waitUntil: "networkidle" });
  await expect(page.getByRole("main")).toBeVisible();

  expect(trouble).toEqual([]);
});
