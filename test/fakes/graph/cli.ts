// `npm run fake:graph -- --port 8095 --state graph.json --throttle`: a Graph to develop against, without a tenant.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { createFakeGraph } from "./createFakeGraph";
import { serveFakeGraph } from "./httpServer";
import { documentedLimits } from "./settings";
import { wallClock } from "./state/clock";

const { values } = parseArgs({
  options: {
    port: { type: "string", default: "8095" },
    /** Where the tenant is kept; without it, it is gone when the server stops. */
    state: { type: "string" },
    seed: { type: "string", default: "1" },
    throttle: { type: "boolean", default: false },
  },
});

await serve();

async function serve(): Promise<void> {
  const { state: file } = values;
  const graph = createFakeGraph({
    clock: wallClock,
    seed: Number(values.seed),
    settings: { limits: values.throttle ? documentedLimits : null },
    ...(file !== undefined && existsSync(file) ? { state: readFileSync(file, "utf8") } : {}),
  });
  let told = 0;
  const server = await serveFakeGraph(graph, {
    port: Number(values.port),
    after: () => {
      if (file !== undefined && graph.log.at(-1)?.method !== "GET") writeFileSync(file, graph.saved());
      for (const { message } of graph.problems.slice(told)) console.log(message);
      told = graph.problems.length;
    },
  });
  console.log(`The fake Graph is at ${server.url}`);
}
