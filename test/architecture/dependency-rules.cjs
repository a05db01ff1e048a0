// The architecture, as rules. Each comment is what you read when you break one.
const layer = (name) => `^src/${name}/`;
const tests = "[.]test[.]tsx?$";

const mayOnlyReach = (from, allowed, comment) => ({
  name: `${from}-reaches-only-${allowed.join("-") || "itself"}`,
  comment,
  severity: "error",
  from: { path: layer(from), pathNot: tests },
  to: { path: "^(src|test)/", pathNot: [layer(from), ...allowed.map(layer)] },
});

const belongsIn = (what, modules, where) => ({
  name: `${what}-only-in-${where.replace(/\//g, "-")}`,
  comment: `Only src/${where} talks to ${what}. Add what you need to its port in src/ports and use that.`,
  severity: "error",
  from: { path: "^src/", pathNot: [layer(where), tests] },
  to: { path: modules },
});

module.exports = {
  forbidden: [
    {
      name: "known-layers-only",
      severity: "error",
      comment:
        "src has seven folders, each with a rule below. A new one needs a rule and a line in src/README.md.",
      from: {},
      to: { path: "^src/", pathNot: "^src/(domain|ports|usecases|adapters|ui|features|entries)/" },
    },
    mayOnlyReach("domain", [], "The domain is plain rules: it knows no store, no screen, no host."),
    {
      name: "domain-knows-no-library",
      severity: "error",
      comment:
        "The domain is plain TypeScript. A rule that needs a library belongs in a use case or an adapter.",
      from: { path: layer("domain"), pathNot: tests },
      to: { dependencyTypes: ["npm", "npm-dev", "npm-optional", "npm-peer", "npm-no-pkg", "core"] },
    },
    mayOnlyReach("ports", ["domain"], "A port is an interface in domain words."),
    mayOnlyReach(
      "usecases",
      ["ports", "domain"],
      "A use case is written against ports, so it runs in a test without Microsoft 365.",
    ),
    mayOnlyReach(
      "adapters",
      ["ports", "domain"],
      "An adapter translates one outside system to a port; it drives nothing else.",
    ),
    mayOnlyReach("ui", ["ports", "domain"], "Shared components show what they are given."),
    mayOnlyReach(
      "features",
      ["usecases", "ports", "domain", "ui"],
      "A feature never names an adapter: entries choose those.",
    ),
    {
      name: "no-feature-in-feature",
      severity: "error",
      comment:
        "Features do not import each other. Move what they share to src/ui or src/domain, or combine them in an entry.",
      from: { path: "^src/features/([^/]+)/" },
      to: { path: "^src/features/[^/]+/", pathNot: "^src/features/$1/" },
    },
    {
      name: "no-adapter-in-adapter",
      severity: "error",
      comment:
        "Adapters stand alone; only adapters/graph (transport) and adapters/ooxml (pure text) are shared.",
      from: { path: "^src/adapters/([^/]+)/", pathNot: tests },
      to: { path: "^src/adapters/[^/]+/", pathNot: ["^src/adapters/$1/", "^src/adapters/(graph|ooxml)/"] },
    },
    {
      name: "no-circular",
      severity: "error",
      comment: "Two files that need each other are one file, or miss a third.",
      from: {},
      to: { circular: true },
    },
    {
      name: "no-orphans",
      severity: "error",
      comment: "Nothing reaches this file; use it or remove it.",
      from: { orphan: true, path: "^src/", pathNot: [tests, "[.]d[.]ts$", "^src/entries/"] },
      to: {},
    },
    {
      name: "only-tests-reach-it",
      severity: "error",
      comment: "Only tests import this file; use it in the product or remove it.",
      module: {
        path: "^src/",
        pathNot: [tests, "[.]d[.]ts$", "^src/entries/"],
        numberOfDependentsLessThan: 1,
      },
      from: { pathNot: [tests, "^test/"] },
    },
    {
      name: "no-test-code-in-src",
      severity: "error",
      comment: "Production code may not lean on test helpers.",
      from: { path: "^src/", pathNot: tests },
      to: { path: `^test/|${tests}` },
    },
    {
      name: "packages-know-no-screen",
      severity: "error",
      comment:
        "manifest/ says where the app is to be found; of the app itself it knows how it is built and hosted.",
      from: { path: "^manifest/" },
      to: { path: "^(src|test)/", pathNot: "^src/entries/(cli|hosting|service-worker)/" },
    },
    {
      name: "every-import-resolves",
      severity: "error",
      comment: "This import leads nowhere: a rule above cannot see where it goes.",
      from: { path: "^(src|manifest|test)/" },
      to: { couldNotResolve: true },
    },
    belongsIn("Teams", "node_modules/@microsoft/teams-js", "adapters/teams"),
    belongsIn("MSAL", "node_modules/@azure/msal-browser", "adapters/msal"),
    belongsIn("IndexedDB", "node_modules/dexie", "adapters/local"),
    belongsIn("zip files", "node_modules/fflate", "adapters/docx"),
    belongsIn("lines in JSON", "node_modules/jsonc-parser", "adapters/content"),
    belongsIn(
      "schemas of what comes in",
      "node_modules/valibot",
      "adapters/(content|invitation|onedrive|workspace-file)",
    ),
    belongsIn("calendar files", "node_modules/ical-generator", "adapters/calendar"),
    belongsIn("QR pictures", "node_modules/uqr", "adapters/qr"),
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    doNotFollow: { path: "node_modules" },
    enhancedResolveOptions: {
      extensions: [".ts", ".tsx", ".mjs", ".js", ".json"],
      exportsFields: ["exports"],
      // A package of types alone has no main.
      mainFields: ["module", "main", "types", "typings"],
      conditionNames: ["import", "require", "node", "default", "types"],
    },
  },
};
