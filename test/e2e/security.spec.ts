import { expect, test, type Page, type Request } from "@playwright/test";
import { handFilled } from "../fixtures/handFilled";
import { AppFrame } from "./pages/AppFrame";
import { openScan } from "./pages/openScan";
import { PlanPage } from "./pages/PlanPage";
import { readFramework } from "./pages/readFramework";
import { ResultsPage } from "./pages/ResultsPage";
import { WordPanePage } from "./pages/WordPanePage";

const aspect = readFramework()[0]?.standards[0]?.aspects[0]?.text ?? "";
const unknownId = "00000000-0000-4000-8000-000000000000";

test("the page does not run a script that was put into it", async ({ page }) => {
  await page.goto("/");
  const violation = nextViolation(page);

  await page.evaluate(() => {
    const script = document.createElement("script");
    script.textContent = "window.hasRun = true;";
    document.body.append(script);
  });

  expect(await violation).toEqual({ directive: "script-src-elem", blocked: "inline" });
  expect(await page.evaluate(() => "hasRun" in window)).toBe(false);
});

test("the page does not turn text into script", async ({ page }) => {
  await page.goto("/");
  const violation = nextViolation(page);

  await page.evaluate(() => {
    document.body.insertAdjacentHTML("beforeend", '<img src="data:," onerror="window.hasRun = true">');
  });

  expect(await violation).toEqual({ directive: "script-src-attr", blocked: "inline" });
  expect(await page.evaluate(() => "hasRun" in window)).toBe(false);
});

for (const [kind, directive] of [
  ["fetch", "connect-src"],
  ["img", "img-src"],
  ["iframe", "frame-src"],
  ["script", "script-src-elem"],
] as const) {
  test(`the page does not reach another host by ${kind}`, async ({ page, baseURL }) => {
    await page.goto("/");
    const elsewhere = watchRequests(page, baseURL ?? "");
    const violation = nextViolation(page);

    const address = "https://elders.example/";
    await page.evaluate(
      ({ by, to }) => {
        if (by === "fetch") {
          void fetch(to).catch(() => undefined);
          return;
        }
        const element = document.createElement(by);
        element.src = to;
        document.body.append(element);
      },
      { by: kind, to: address },
    );

    const { directive: stoppedBy, blocked } = await violation;
    // Of a frame only the host is told.
    expect([stoppedBy, new URL(blocked).href]).toEqual([directive, address]);
    expect(elsewhere()).toEqual([]);
  });
}

for (const address of [
  "#/werkruimte/../",
  `#/werkruimte/${unknownId}`,
  `#/werkruimte/${unknownId}/plan/${unknownId}`,
  "#/werkruimte/undefined/plan/null",
  "#/<img src=x onerror=alert(1)>",
  "#/%E0%A4%A",
  "#javascript:alert(1)",
  "#/__proto__",
  `#/werkruimte/${"a".repeat(5000)}`,
]) {
  test(`the address ${address.slice(0, 60)} is not found, and leads back`, async ({ page }) => {
    await page.goto(`/${address}`);
    await new AppFrame(page).expectTitle("Deze pagina is niet gevonden");

    await page.getByRole("link", { name: "Naar het begin" }).click();
    await new AppFrame(page).expectTitle("Samen werken aan veiligheid");
  });
}

test("an address with parts that do not belong together is not found", async ({ page }) => {
  await openScan(page);
  const scan = new URL(page.url()).hash;
  const [, , workspace = "", , assessment = ""] = scan.split("/");
  for (const address of [
    scan.replace(workspace, unknownId),
    scan.replace(assessment, unknownId),
    scan.replace(assessment, workspace),
    `#/werkruimte/${workspace}/plan/${assessment}`,
    `${scan}/meer`,
    scan.toUpperCase(),
  ]) {
    await page.goto(`/${address}`);
    await new AppFrame(page).expectTitle("Deze pagina is niet gevonden");
  }
  for (const standard of ["0", "11", "99"]) {
    await page.goto(`/${scan.replace(/1$/, standard)}`);
    await new AppFrame(page).expectTitle("Deze pagina is niet gevonden");
  }
});

test("nothing leaves the origin, from the first page to the document", async ({ page, baseURL }) => {
  const elsewhere = watchRequests(page, baseURL ?? "");
  const sockets: string[] = [];
  page.on("websocket", (socket) => sockets.push(socket.url()));

  const scan = await openScan(page);
  await scan.answer(aspect, "Nog niet");
  await scan.explain(aspect, "Dit blijft hier.");
  await new AppFrame(page).goTo("Uitkomsten");
  const results = new ResultsPage(page);
  await results.makeMeasure(results.gaps, aspect);
  await results.gaps.getByRole("link", { name: "Naar het plan" }).click();
  await new PlanPage(page).download();

  expect({ elsewhere: elsewhere(), sockets }).toEqual({ elsewhere: [], sockets: [] });
});

test("Word's page lets in no script but our own and that of Microsoft's two addresses", async ({ page }) => {
  const source = await (await page.request.get("/word.html")).text();
  const scripts = [...source.matchAll(/<script([^>]*)>([^<]*)/g)];
  expect(scripts.length).toBeGreaterThan(1);
  for (const [, attributes = "", inside = ""] of scripts) {
    expect(attributes).toContain("src=");
    expect(inside.trim()).toBe("");
  }
  expect(source).not.toMatch(/\son\w+=|\sstyle=|javascript:/);
  const policy = /http-equiv="Content-Security-Policy"\s+content="([^"]*)"/.exec(source)?.[1] ?? "";
  const directives = Object.fromEntries(
    policy.split("; ").map((each): [string, readonly string[]] => {
      const [name = "", ...sources] = each.split(" ");
      return [name, sources];
    }),
  );
  expect(directives).toMatchObject({
    "default-src": ["'none'"],
    "script-src": ["'self'", "https://appsforoffice.microsoft.com", "https://ajax.aspnetcdn.com"],
    "base-uri": ["'none'"],
    "form-action": ["'none'"],
  });
  const hosts: readonly string[] = policy.match(/https:\/\/[^ ;]+/g) ?? [];
  const ofTheApp: readonly string[] =
    (await (await page.request.get("/")).text()).match(/https:\/\/[^ ;"]+/g) ?? [];
  expect([...new Set(hosts)].filter((host) => !ofTheApp.includes(host)).sort()).toEqual([
    "https://ajax.aspnetcdn.com",
    "https://appsforoffice.microsoft.com",
  ]);
});

test("the pane in Word asks nobody but Microsoft for Office.js, and runs no script that was put into it", async ({
  page,
  baseURL,
}) => {
  const elsewhere = watchRequests(page, baseURL ?? "");
  const pane = await WordPanePage.open(page, handFilled([]));
  await pane.expectState("Nog geen plan gekozen");
  expect(elsewhere()).toEqual(["https://appsforoffice.microsoft.com/lib/1/hosted/office.js"]);

  const violation = nextViolation(page);
  await page.evaluate(() => {
    const script = document.createElement("script");
    script.textContent = "window.hasRun = true;";
    document.body.append(script);
  });
  expect(await violation).toEqual({ directive: "script-src-elem", blocked: "inline" });
  expect(await page.evaluate(() => "hasRun" in window)).toBe(false);
});

/** Tells what the page asked of other hosts since, apart from what the policy stopped before it left. */
function watchRequests(page: Page, home: string): () => readonly string[] {
  const requests: Request[] = [];
  page.on("request", (request) => requests.push(request));
  return () =>
    requests
      .filter((request) => request.failure()?.errorText !== "csp")
      .map((request) => new URL(request.url()))
      .filter(({ protocol, origin }) => protocol !== "data:" && protocol !== "blob:" && origin !== home)
      .map(({ href }) => href);
}

/** The next time the Content-Security-Policy stops something. */
async function nextViolation(page: Page): Promise<{ readonly directive: string; readonly blocked: string }> {
  return page.evaluate(
    () =>
      new Promise<{ directive: string; blocked: string }>((resolve) => {
        document.addEventListener(
          "securitypolicyviolation",
          ({ effectiveDirective, blockedURI }) => {
            resolve({ directive: effectiveDirective, blocked: blockedURI });
          },
          { once: true },
        );
      }),
  );
}
