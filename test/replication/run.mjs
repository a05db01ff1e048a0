import { ensureDependencies } from "../../src/entries/cli/install.mjs";
import { runPackage } from "../../src/entries/cli/runCommand.mjs";

process.exitCode = await runFuzz(process.argv.slice(2));

/**
 * More histories than `npm test` plays: `npm run fuzz -- --runs 5000`, in memory and in the lists each. What fails is made
 * smaller and told with its seed; `npm run fuzz -- --seed 12345` plays the same again.
 */
async function runFuzz(given) {
  const wanted = readArguments(given);
  if (!wanted) {
    console.error(
      "Give --runs with a number, and --seed with the seed of an earlier run if you want the same again.",
    );
    return 1;
  }
  await ensureDependencies();
  return runPackage("jest/bin/jest.js", ["test/replication/histories"], {
    env: {
      ...process.env,
      HISTORIES: String(wanted.runs),
      ...(wanted.seed === null ? {} : { SEED: wanted.seed }),
    },
  });
}

function readArguments(given) {
  const wanted = { runs: 1000, seed: null };
  for (let index = 0; index < given.length; index += 2) {
    const [name, value] = [given[index], given[index + 1]];
    if (!/^-?\d+$/.test(value ?? "")) return null;
    if (name === "--runs") wanted.runs = Number(value);
    else if (name === "--seed") wanted.seed = value;
    else return null;
  }
  return wanted;
}
