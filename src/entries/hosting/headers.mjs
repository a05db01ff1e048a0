import { policyInHeader, protectedPages } from "./policies.mjs";

/** With every answer of the site. No X-Frame-Options: it knows no list, and frame-ancestors takes its place. */
const always = {
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "no-referrer",
  "Strict-Transport-Security": "max-age=31536000",
  "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
};

/** What is no page has nothing to load, and is shown in no frame. */
const noPage = "default-src 'none'; frame-ancestors 'none'";

/** The service worker gets the files of the site itself. */
const worker = "default-src 'none'; script-src 'self'; connect-src 'self'; frame-ancestors 'none'";

/** Safe to keep for ever: webpack puts a hash of the contents in the name of a script. */
const forEver = "public, max-age=31536000, immutable";
const askAnew = "no-cache";

/** The headers of the site: by default, for pages, and for scripts, in an order in which the first that fits counts. */
export function headersOf(site = {}) {
  const pageRules = protectedPages.map((page) => ({
    path: `/${page}`,
    headers: { ...always, "Cache-Control": askAnew, "Content-Security-Policy": policyInHeader(page, site) },
  }));
  const [start] = pageRules;
  const other = (cacheControl, policy = noPage) => ({
    ...always,
    "Cache-Control": cacheControl,
    "Content-Security-Policy": policy,
  });
  return {
    rules: [
      { ...start, path: "/" },
      ...pageRules,
      // Not with a hash: a browser asks for it by this name, to see whether there is a new release.
      { path: "/service-worker.js", headers: other(askAnew, worker) },
      { path: "/*.js", headers: other(forEver) },
      { path: "/*.map", headers: other(forEver) },
    ],
    otherwise: other(askAnew),
  };
}
