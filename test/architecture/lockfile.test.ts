import { readFileSync } from "node:fs";
import path from "node:path";
import { missingRecords } from "./missingRecords.mjs";

interface Lock {
  readonly packages: Readonly<Record<string, { readonly resolved?: string }>>;
}

const lock = JSON.parse(readFileSync(path.resolve(__dirname, "../../package-lock.json"), "utf8")) as Lock;

test("package-lock.json names no host: everyone installs from the registry of their own choice", () => {
  const withHost = Object.entries(lock.packages).filter(([, { resolved }]) => resolved?.includes("://"));

  expect(withHost).toEqual([]);
});

test("package-lock.json knows the programs of every platform (else: node test/architecture/complete-lock.mjs)", () => {
  expect(Object.keys(missingRecords(lock))).toEqual([]);
});

test("a missing program is found, with its platform read from its name", () => {
  const incomplete = {
    packages: {
      "node_modules/a": {
        dev: true,
        optionalDependencies: { "a-linux-arm-gnueabihf": "1.2.3", "a-win32-x64": "1.2.3" },
      },
      "node_modules/a/node_modules/a-win32-x64": {},
    },
  };

  expect(missingRecords(incomplete)).toEqual({
    "node_modules/a-linux-arm-gnueabihf": {
      version: "1.2.3",
      cpu: ["arm"],
      dev: true,
      libc: ["glibc"],
      optional: true,
      os: ["linux"],
    },
  });
});
