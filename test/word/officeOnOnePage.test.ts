import { readFileSync } from "node:fs";
import path from "node:path";
import { policyInPage } from "../../src/entries/hosting/policies.mjs";

const entries = ["tab", "sign-in", "word-taskpane"];
const pages = ["index.html", "instellen.html", "aanmelden.html", "word.html"];
const office = "https://appsforoffice.microsoft.com";

test("Office.js is asked for by the pane in Word alone, and no other page would let it in", () => {
  const asking = entries.filter((entry) =>
    readFileSync(path.resolve("src/entries", entry, "index.html"), "utf8").includes(office),
  );

  expect(asking).toEqual(["word-taskpane"]);
  expect(pages.filter((page) => policyInPage(page).includes(office))).toEqual(["word.html"]);
});

test("beside Office.js the pane lets in what the app lets in, and no more", () => {
  const besides = policyInPage("word.html").replace(` ${office} https://ajax.aspnetcdn.com`, "");

  expect(besides).toBe(policyInPage("index.html"));
});
