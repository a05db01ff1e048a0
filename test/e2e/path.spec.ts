import { mkdtemp, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { chromium, test } from "@playwright/test";
import {
  beginScan,
  fillEverythingIn,
  findEverythingAgain,
  makeWorkspace,
  readItsDocument,
} from "./pages/wholePath";

test("from an empty browser to the document of Bijlage 5, over a restart of the browser [DO1] [PL3] [SC1] [SC3]", async ({
  baseURL,
}) => {
  test.setTimeout(120_000);
  const profile = await mkdtemp(path.join(os.tmpdir(), "profile-"));
  const start = () => chromium.launchPersistentContext(profile, { baseURL: baseURL ?? "" });
  try {
    const first = await start();
    const typed = await test.step("fill everything in", async () => {
      const page = await first.newPage();
      await makeWorkspace(page);
      await beginScan(page);
      return fillEverythingIn(page);
    });
    await first.close();

    const second = await start();
    const page = await second.newPage();
    await test.step("find everything again", () => findEverythingAgain(page, typed));
    await test.step("read the document", () => readItsDocument(page));
    await second.close();
  } finally {
    await rm(profile, { recursive: true, force: true });
  }
});
