// Reads the files that hosts get, as far as ours use what those hosts know, and says which headers a path would have.
// https://learn.microsoft.com/azure/static-web-apps/configuration: the first route that fits counts; its headers go before
// the global ones. https://nginx.org/en/docs/http/ngx_http_core_module.html#location: "=" goes before "~", "~" before a prefix.

type Headers = Readonly<Record<string, string>>;
export type HeadersOf = (path: string) => Headers;

interface StaticWebAppConfig {
  readonly globalHeaders: Headers;
  readonly routes: readonly { readonly route: string; readonly headers: Headers }[];
}

export function readStaticWebApp(text: string): HeadersOf {
  const { globalHeaders, routes } = JSON.parse(text) as StaticWebAppConfig;
  return (path) => ({ ...globalHeaders, ...routes.find(({ route }) => fits(route, path))?.headers });
}

export function readNginx(text: string): HeadersOf {
  const locations = [...text.matchAll(/location (=|~)? ?(\S+) \{\n([^}]*)\}/g)].map(
    ([, kind = "", matcher = "", body = ""]) => ({ kind, matcher, headers: headersIn(body) }),
  );
  return (path) => {
    // nginx answers a folder with its index, which goes through the locations again.
    const wanted = path === "/" ? "/index.html" : path;
    const exact = locations.find(({ kind, matcher }) => kind === "=" && matcher === wanted);
    const pattern = locations.find(({ kind, matcher }) => kind === "~" && new RegExp(matcher).test(wanted));
    const prefix = locations.find(({ kind, matcher }) => kind === "" && wanted.startsWith(matcher));
    return (exact ?? pattern ?? prefix)?.headers ?? {};
  };
}

function fits(route: string, path: string): boolean {
  const [before = "", after] = route.split("*");
  return after === undefined ? path === route : path.startsWith(before) && path.endsWith(after);
}

function headersIn(body: string): Headers {
  return Object.fromEntries(
    [...body.matchAll(/add_header (\S+) "([^"]*)" always;/g)].map(([, name = "", value = ""]) => [
      name,
      value,
    ]),
  );
}
