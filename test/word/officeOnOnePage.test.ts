import { readFileSync } from "node:fs";
import path from "node:path";

const pages = ["tab", "sign-in", "word-taskpane"];

test("Office.js is asked for by the pane in Word alone, and no other page would let it in", () => {
  const asking = pages.filter((page) => html(page).includes("appsforoffice.microsoft.com"));

  expect(asking).toEqual(["word-taskpane"]);
});

test("beside Office.js the pane lets in what the app lets in, and no more", () => {
  const office = " https://appsforoffice.microsoft.com https://ajax.aspnetcdn.com";
  const inApp = policy("tab").replace(" manifest-src 'self';", "");

  expect(policy("word-taskpane").replace(office, "")).toBe(inApp);
});

function html(page: string): string {
  return readFileSync(path.resolve("src/entries", page, "index.html"), "utf8");
}

function policy(page: string): string {
  return /content="(default-src[^"]*)"/.exec(html(page))?.[1] ?? "";
}
