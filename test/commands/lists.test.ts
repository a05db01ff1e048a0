import { execFile } from "node:child_process";
import { createFakeGraph } from "../fakes/graph/createFakeGraph";
import { serveFakeGraph } from "../fakes/graph/httpServer";
import { wallClock } from "../fakes/graph/state/clock";

jest.setTimeout(60_000);

function run(...args: readonly string[]): Promise<{ readonly code: number; readonly text: string }> {
  return new Promise((resolve) => {
    const command = ["node_modules/tsx/dist/cli.mjs", "src/entries/cli/lists.ts", ...args];
    execFile(process.execPath, command, (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === "number" ? error.code : 0, text: stdout + stderr });
    });
  });
}

test("an administrator sees first what will be done, does it, and finds it done", async () => {
  const graph = createFakeGraph({ clock: wallClock });
  const server = await serveFakeGraph(graph);
  const own = ["--base", server.url, "--site", "root", "--token", "anna"];
  try {
    const shown = await run(...own, "--dry-run");
    expect(shown).toMatchObject({
      code: 0,
      text: expect.stringMatching(/Lijst ‘Maatregelen’ maken/) as string,
    });
    expect(graph.rootSite().lists).toEqual([]);

    expect(await run(...own)).toMatchObject({ code: 0 });
    expect(graph.staff().list("Maatregelen")).toBeDefined();
    expect((await run(...own)).text.trim()).toBe("In ‘root’ staat alles al.");
    expect(graph.problems).toEqual([]);
  } finally {
    await server.close();
  }
});

test("what is missing is said: a site, or a right", async () => {
  const graph = createFakeGraph({ clock: wallClock, settings: { scopes: ["Sites.ReadWrite.All"] } });
  const server = await serveFakeGraph(graph);
  try {
    expect(await run("--token", "anna")).toMatchObject({ code: 2 });
    const refused = await run("--base", server.url, "--site", "root", "--token", "anna");
    expect(refused).toMatchObject({ code: 1, text: expect.stringMatching(/Sites[.]Manage[.]All/) as string });
  } finally {
    await server.close();
  }
});
