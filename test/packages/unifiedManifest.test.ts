import { readFileSync } from "node:fs";
import { AppManifestUtils, type TeamsManifest } from "@microsoft/app-manifest";
import { packageKinds, unifiedManifest } from "../../manifest/unifiedManifest";
import { anOrder } from "./anOrder";

beforeAll(() => {
  // The schemas come with the package of the validator; what it would ask the network for fails here.
  globalThis.fetch = () => Promise.reject(new Error("The validator asked the network."));
});

test.each(packageKinds)("the manifest of package %s is valid by Microsoft's own validator", async (kind) => {
  expect(await problemsOf(unifiedManifest(kind, anOrder))).toEqual([]);
});

test("the validator does see a mistake", async () => {
  const manifest = unifiedManifest("combined", anOrder);
  expect(await problemsOf({ ...manifest, icons: { color: "color.png" } })).not.toEqual([]);
});

test("every address is on the host of the order, or is a page of Microsoft's schema", () => {
  const text = JSON.stringify(unifiedManifest("combined", anOrder));
  const hosts = new Set([...text.matchAll(/https:\/\/([^/"]+)/g)].map(([, host]) => host));
  expect([...hosts].sort()).toEqual(["developer.microsoft.com", anOrder.host]);
});

test("a package asks for no more of a team, a chat or a document than its part needs", () => {
  const asked = packageKinds.map((kind) => [
    kind,
    unifiedManifest(kind, anOrder).authorization.permissions.resourceSpecific.map(({ name }) => name),
  ]);
  expect(Object.fromEntries(asked)).toEqual({
    combined: ["MeetingStage.Write.Chat", "ChannelMeetingStage.Write.Group", "Document.ReadWrite.User"],
    teams: ["MeetingStage.Write.Chat", "ChannelMeetingStage.Write.Group"],
    word: ["Document.ReadWrite.User"],
  });
});

test("the pages of the packages are pages of the site", () => {
  const config = readFileSync("webpack.config.js", "utf8");
  const text = JSON.stringify(unifiedManifest("combined", anOrder));
  const pages = new Set([...text.matchAll(/\/([a-z]+\.html)/g)].map(([, page]) => page ?? ""));
  expect([...pages].filter((page) => !config.includes(`"${page}"`))).toEqual([]);
});

async function problemsOf(manifest: object): Promise<readonly string[]> {
  return AppManifestUtils.validateAgainstSchema(manifest as TeamsManifest);
}
