import { headersOf } from "./headers.mjs";

/**
 * The part of a configuration of nginx that serves the site: to be included in a `server` block with `root` and TLS.
 * A location with an add_header of its own takes over none from around it, so each names them all:
 * https://nginx.org/en/docs/http/ngx_http_headers_module.html#add_header
 */
export function nginxConfig(site) {
  const { rules, otherwise } = headersOf(site);
  return [
    "# Gemaakt door `npm run package`. Neem dit bestand op in een server-blok met root en TLS.",
    "index index.html;",
    ...rules.map(({ path, headers }) => location(matcherOf(path), headers)),
    location("/", otherwise),
    "",
  ].join("\n");
}

/** The path "/" is that of the start page: nginx goes on to /index.html by itself. */
function matcherOf(path) {
  if (path.startsWith("/*")) return `~ \\${path.slice(2)}$`;
  return `= ${path}`;
}

function location(matcher, headers) {
  const lines = Object.entries(headers).map(([name, value]) => `  add_header ${name} "${value}" always;`);
  return [`location ${matcher} {`, ...lines, "}"].join("\n");
}
