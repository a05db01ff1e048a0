import { nginxConfig } from "../../src/entries/hosting/nginxConfig.mjs";
import { policyInPage, protectedPages } from "../../src/entries/hosting/policies.mjs";
import { staticWebAppConfig } from "../../src/entries/hosting/staticWebApp.mjs";
import { anOrder } from "../packages/anOrder";
import { readNginx, readStaticWebApp } from "./hostHeaders";

const hosts = {
  "Azure Static Web Apps": readStaticWebApp(staticWebAppConfig(anOrder)),
  nginx: readNginx(nginxConfig(anOrder)),
};
const pages = ["/", ...protectedPages.map((page) => `/${page}`)];
const others = [
  "/tab.1a2b3c4d.js",
  "/tab.1a2b3c4d.js.map",
  "/service-worker.js",
  "/icon.svg",
  "/koppeling.json",
  "/",
];

test.each([...pages, ...others])("both hosts send the same headers with %s", (path) => {
  expect(hosts.nginx(path)).toEqual(hosts["Azure Static Web Apps"](path));
});

describe.each(Object.entries(hosts))("%s", (_, headersOf) => {
  const policyOf = (path: string) => readPolicy(headersOf(path)["Content-Security-Policy"] ?? "");

  test.each(pages)("%s loads nothing that is not named, and runs nothing that is written in it", (path) => {
    const policy = policyOf(path);
    expect(policy["default-src"]).toEqual(["'none'"]);
    for (const directive of ["script-src", "style-src", "connect-src", "frame-src"]) {
      expect((policy[directive] ?? []).filter((source) => /[*]|unsafe/.test(source))).toEqual([]);
    }
  });

  test.each(["/", "/index.html", "/instellen.html"])(
    "%s is shown where Microsoft shows tabs, and nowhere else",
    (path) => {
      expect(policyOf(path)["frame-ancestors"]).toEqual([
        "https://*.cloud.microsoft",
        "https://teams.microsoft.com",
        "https://*.teams.microsoft.com",
        "https://*.microsoft365.com",
        "https://*.office.com",
        "https://outlook.office.com",
        "https://outlook.office365.com",
        "https://outlook-sdf.office.com",
        "https://outlook-sdf.office365.com",
      ]);
      expect(headersOf(path)).not.toHaveProperty("X-Frame-Options");
    },
  );

  test("the app reaches the organisation's own Microsoft 365, and nothing else", () => {
    expect(policyOf("/index.html")["connect-src"]).toEqual([
      "'self'",
      "https://graph.microsoft.com",
      "https://login.microsoftonline.com",
      "https://voorbeeldstad.sharepoint.com",
      "https://voorbeeldstad-my.sharepoint.com",
    ]);
  });

  test("only Word's page runs a script of another, and that is Office's own", () => {
    expect(policyOf("/word.html")["script-src"]).toEqual([
      "'self'",
      "https://appsforoffice.microsoft.com",
      "https://ajax.aspnetcdn.com",
    ]);
  });

  test("a script with a hash is kept for ever; what has a name for ever is asked for anew", () => {
    const cache = (path: string) => headersOf(path)["Cache-Control"];
    expect(cache("/tab.1a2b3c4d.js")).toContain("immutable");
    for (const path of [
      "/",
      "/index.html",
      "/service-worker.js",
      "/koppeling.json",
      "/eigen-inhoud/index.json",
    ]) {
      expect(cache(path)).toBe("no-cache");
    }
  });
});

test.each(protectedPages)(
  "what stands in %s itself is what the host sends, but for the frames it may stand in",
  (page) => {
    const sent = Object.entries(readPolicy(hosts.nginx(`/${page}`)["Content-Security-Policy"] ?? "")).filter(
      ([directive]) => directive !== "frame-ancestors",
    );
    expect(readPolicy(policyInPage(page, anOrder))).toEqual(Object.fromEntries(sent));
  },
);

function readPolicy(text: string): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(
    text.split("; ").map((part) => {
      const [directive = "", ...sources] = part.split(" ");
      return [directive, sources];
    }),
  );
}
