// package-lock.json lists each package by its place on disk. A package with programs per processor (@swc/core) names
// them as optionalDependencies; npm records only those that its registry had, and `npm ci` on another machine then
// stops with "Missing: @swc/core-darwin-arm64 from lock file". See https://github.com/npm/cli/issues/4828

const systems = [
  "aix",
  "android",
  "darwin",
  "freebsd",
  "linux",
  "netbsd",
  "openbsd",
  "openharmony",
  "sunos",
  "win32",
];
const processors = ["arm64", "arm", "ia32", "loong64", "mips64el", "ppc64", "riscv64", "s390x", "x64"];
const libraries = { gnu: "glibc", gnueabihf: "glibc", musl: "musl", musleabihf: "musl" };

/** The records that optionalDependencies ask for and the lock lacks, by their place on disk. */
export function missingRecords(lock) {
  const missing = {};
  for (const [place, record] of Object.entries(lock.packages)) {
    for (const [name, version] of Object.entries(record.optionalDependencies ?? {})) {
      if (isRecorded(lock, place, name)) continue;
      missing[`node_modules/${name}`] = platformRecord(name, version, record.dev === true);
    }
  }
  return missing;
}

/** Node looks for a package beside the one that asks, then one level up, and so on. */
function isRecorded(lock, place, name) {
  for (let level = place; ; level = level.slice(0, Math.max(0, level.lastIndexOf("node_modules/") - 1))) {
    const candidate = level === "" ? `node_modules/${name}` : `${level}/node_modules/${name}`;
    if (lock.packages[candidate] !== undefined) return true;
    if (level === "") return false;
  }
}

/** The name says what the program is for; asking the registry is no use where the registry does not have it. */
function platformRecord(name, version, isDevelopmentOnly) {
  const words = name.split("/").at(-1).split("-");
  const os = systems.find((system) => words.includes(system));
  const cpu = processors.find((processor) => words.includes(processor));
  const isExact = /^\d+[.]\d+[.]\d+$/.test(version);
  if (os === undefined || cpu === undefined || !isExact) {
    throw new Error(
      `${name}@${version} is not recognised as a program for one platform: add its record by hand.`,
    );
  }
  const libc = words.map((word) => libraries[word]).find((library) => library !== undefined);
  return {
    version,
    cpu: [cpu],
    ...(isDevelopmentOnly && { dev: true }),
    ...(os === "linux" && libc !== undefined && { libc: [libc] }),
    optional: true,
    os: [os],
  };
}
