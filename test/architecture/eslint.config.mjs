import path from "node:path";
import jsxA11y from "eslint-plugin-jsx-a11y";
import react from "eslint-plugin-react";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

const root = path.resolve(import.meta.dirname, "../..");

const only = (where, names) =>
  names.map((name) => ({ name, message: `Use ${name} only in src/${where}; elsewhere go through a port.` }));
const touchPoints = [
  ...only("adapters/graph", ["XMLHttpRequest"]),
  ...only("adapters/graph, or for a file of our own site in src/adapters/browser/siteFiles.ts", ["fetch"]),
  ...only("adapters/word", ["Word", "Office", "OfficeExtension"]),
  ...only("adapters/local, or for handles of files in src/adapters/browser/fileHandles.ts", ["indexedDB"]),
  ...only("adapters/local", ["BroadcastChannel"]),
  ...only("adapters/browser", ["localStorage", "sessionStorage", "caches"]),
];
const allow = (...names) => ["error", ...touchPoints.filter((rule) => !names.includes(rule.name))];

const clock = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: "Take the time from the Clock port: a rule that reads the clock cannot be tested.",
  },
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: "Take the time from the Clock port.",
  },
  {
    selector: "CallExpression[callee.property.name='randomUUID']",
    message: "Take new ids from the IdSource port.",
  },
  {
    selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
    message: "Take randomness from a port.",
  },
];
const dutch = {
  selector:
    "Identifier[name=/zelfscan|maatregel|plan_?van_?aanpak|kwaliteitsstandaard|antwoord|vragenlijst|werkruimte|gemeente/i]",
  message: "Names are English; see the word list in src/README.md.",
};
const noDefault = {
  selector: "ExportDefaultDeclaration",
  message: "Export by name, so that every import says what it brings.",
};
const noReExport = {
  selector: "ExportAllDeclaration",
  message: "No index files that pass on: import from the file itself.",
};

export default tseslint.config(
  {
    files: ["{src,manifest,test}/**/*.{ts,tsx}"],
    extends: [...tseslint.configs.strictTypeChecked, jsxA11y.flatConfigs.strict],
    // Without the root, typescript-eslint takes this folder for it and does not find the tsconfig for the tests beside it.
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: root } },
    linterOptions: { reportUnusedDisableDirectives: "error" },
    plugins: { react, "react-hooks": reactHooks },
    settings: { react: { version: "19" } },
    rules: {
      "no-restricted-globals": allow(),
      "no-restricted-syntax": ["error", dutch, noDefault, noReExport],
      "no-console": "error",
      "max-lines": ["error", { max: 200, skipComments: true, skipBlankLines: true }],
      "@typescript-eslint/switch-exhaustiveness-check": "error",
      "@typescript-eslint/consistent-type-imports": "error",
      // An in-memory port is asynchronous by its interface, not by need.
      "@typescript-eslint/require-await": "off",
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      // What scrolls must take the focus, or the keyboard cannot scroll it (WCAG 2.1.1).
      "jsx-a11y/no-noninteractive-tabindex": ["error", { roles: ["region"], tags: [] }],
      "react-hooks/rules-of-hooks": "error",
      "react-hooks/exhaustive-deps": "error",
    },
  },
  {
    files: ["src/{domain,usecases}/**"],
    rules: { "no-restricted-syntax": ["error", dutch, noDefault, noReExport, ...clock] },
  },
  {
    files: ["src/{ui,features}/**/*.tsx"],
    rules: { "react/jsx-no-literals": ["error", { noStrings: true, ignoreProps: true }] },
  },
  {
    files: ["src/adapters/local/**"],
    rules: { "no-restricted-globals": allow("indexedDB", "BroadcastChannel") },
  },
  {
    files: ["src/adapters/browser/**"],
    rules: { "no-restricted-globals": allow("localStorage", "sessionStorage", "caches") },
  },
  {
    files: ["src/adapters/word/**"],
    rules: { "no-restricted-globals": allow("Word", "Office", "OfficeExtension") },
  },
  {
    files: ["src/adapters/browser/siteFiles.ts", "src/adapters/graph/graphAt.ts"],
    rules: { "no-restricted-globals": allow("fetch") },
  },
  {
    files: ["src/adapters/browser/fileHandles.ts"],
    rules: { "no-restricted-globals": allow("indexedDB") },
  },
  // Tests and command-line entries look at the world itself, and print.
  { files: ["test/**"], rules: { "no-restricted-globals": "off", "no-console": "off" } },
  { files: ["{manifest,src/entries/cli}/**"], rules: { "no-console": "off" } },
  // Playwright wants its configuration as a default export.
  { files: ["test/e2e/playwright.config.ts"], rules: { "no-restricted-syntax": ["error", dutch] } },
);
