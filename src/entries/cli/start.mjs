import { ensureDependencies } from "./install.mjs";
import { dutchInstallTexts } from "./installTexts.mjs";

const usualPort = 4280;

await start();

async function readOptions() {
  const { parseArgs } = await import("node:util");
  const options = { port: { type: "string" }, watch: { type: "boolean", default: false } };
  try {
    const { values } = parseArgs({ options });
    const chosen = Number(values.port ?? usualPort);
    if (Number.isInteger(chosen) && chosen > 0 && chosen < 65_536)
      return { port: chosen, watch: values.watch };
  } catch {
    // An unknown option gets the same explanation as a wrong number.
  }
  return stop("Zo kunt u starten: npm start, of npm start -- --port 4281, of npm start -- --watch");
}

async function start() {
  await ensureDependencies(dutchInstallTexts);
  // Only now: these need the packages, or a Node newer than the one that was just refused.
  const { port, watch } = await readOptions();
  const { buildDevelopment, developmentSite, ensureBuild, site, watchDevelopment } =
    await import("./build.mjs");
  const { serveSite } = await import("./serve.mjs");
  const onBuild = () => console.log("De app wordt klaargezet. Dat duurt een halve minuut…");
  const built = watch ? await buildDevelopment() : await ensureBuild(onBuild);
  if (!built) return stop("De app kon niet worden gebouwd. De melding staat hierboven.");
  try {
    await serveSite(port, watch ? developmentSite : site);
  } catch (error) {
    return stop(error.code === "EADDRINUSE" ? taken(port) : `De app kon niet starten: ${error.message}`);
  }
  console.log(welcome(port));
  return watch ? watchDevelopment() : undefined;
}

function welcome(port) {
  const otherAddress =
    port === usualPort
      ? ""
      : `\n  Let op: de browser bewaart gegevens per adres. Wat u op http://localhost:${usualPort} hebt ingevuld, ziet u hier niet.\n`;
  return `
  Werken aan veiligheid staat klaar.

  Open http://localhost:${port} in uw browser. Stoppen: Ctrl+C
${otherAddress}`;
}

function taken(port) {
  return `Poort ${port} is al in gebruik. Waarschijnlijk draait de app al in een ander venster:
open http://localhost:${port} in uw browser en kijk of u de app ziet.

Ziet u iets anders? Sluit dan het programma dat deze poort gebruikt en probeer het opnieuw.
Kies liever geen andere poort (npm start -- --port ${port + 1}): de browser bewaart gegevens per adres,
dus op een andere poort ziet u niet wat u eerder hebt ingevuld.`;
}

function stop(message) {
  console.error(`\n${message}\n`);
  process.exit(1);
}
