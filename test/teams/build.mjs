import path from "node:path";
import webpack from "webpack";
import configuration from "../../webpack.config.js";
import { root } from "../../src/entries/cli/root.mjs";

/**
 * Builds the app as it is, but for where Microsoft is: all of that is on this computer. In a folder of its own, since it
 * must never pass for the site.
 */
export function buildForSimulation(hostOrigin) {
  const site = configuration({}, { mode: "development" });
  const folder = path.join(root, "dist/teams");
  const compiler = webpack({
    ...site,
    output: { ...site.output, path: folder },
    cache: { ...site.cache, name: "teams" },
    plugins: [
      ...site.plugins,
      new webpack.NormalModuleReplacementPlugin(
        /[\\/]surroundings$/,
        path.join(import.meta.dirname, "simulatedSurroundings.ts"),
      ),
      new webpack.DefinePlugin({ "process.env.SIMULATED_HOST": JSON.stringify(hostOrigin) }),
    ],
  });
  return new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      if (error ?? stats?.hasErrors()) reject(error ?? new Error(stats.toString("errors-only")));
      else compiler.close(() => resolve(folder));
    });
  });
}
