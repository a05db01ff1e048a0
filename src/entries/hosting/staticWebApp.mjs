import { headersOf } from "./headers.mjs";

/**
 * staticwebapp.config.json for Azure Static Web Apps, which reads it beside the site and does not serve it.
 * https://learn.microsoft.com/azure/static-web-apps/configuration
 */
export function staticWebAppConfig(site) {
  const { rules, otherwise } = headersOf(site);
  const config = {
    globalHeaders: otherwise,
    // A rule adds to the global headers; what it names takes their place.
    routes: rules.map(({ path, headers }) => ({ route: path, headers })),
    mimeTypes: { ".md": "text/markdown; charset=utf-8" },
  };
  return `${JSON.stringify(config, null, 2)}\n`;
}
