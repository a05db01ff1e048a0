import { createFakeGraph } from "./createFakeGraph";
import { aGraph, textOf, valuesOf } from "./testGraph";

const file = "/sites/root/drive/root:/Werken%20aan%20veiligheid/logo.png:";
const item = file.slice(0, -1);

async function aFile() {
  const { graph, send } = aGraph();
  const put = (text: string, headers: Record<string, string> = {}) =>
    graph.fetch(`https://graph.microsoft.com/v1.0${file}/content`, {
      method: "PUT",
      headers: { authorization: "Bearer anna", "content-type": "image/png", ...headers },
      body: text,
    });
  const made = await put("een");
  return { graph, send, put, made };
}

test("a file is put at its path with the folders it needs, and found in them", async () => {
  const { send, made } = await aFile();

  const root = await send("GET", "/sites/root/drive/root/children");
  const folder = await send(
    "GET",
    "/sites/root/drive/root:/Werken aan veiligheid:/children?$select=name,size,file",
  );

  expect(made.status).toBe(201);
  expect(valuesOf(root)).toMatchObject([{ name: "Werken aan veiligheid", folder: { childCount: 1 } }]);
  expect(valuesOf(folder)).toMatchObject([{ name: "logo.png", size: 3, file: { mimeType: "image/png" } }]);
});

test("content comes by a redirect, or by the download address without a token", async () => {
  const { graph, send } = await aFile();
  const address = `https://graph.microsoft.com/v1.0${file}/content`;
  const headers = { authorization: "Bearer anna" };

  const redirect = await graph.fetch(address, { headers, redirect: "manual" });
  const followed = await graph.fetch(address, { headers });
  const { body } = await send("GET", item);
  const direct = await graph.fetch(textOf(body["@microsoft.graph.downloadUrl"]));

  expect(redirect.status).toBe(302);
  expect([await followed.text(), await direct.text()]).toEqual(["een", "een"]);
});

test("a new version asks for the right eTag when one is given, and a locked file is 423", async () => {
  const { graph, put, made } = await aFile();
  const { eTag } = (await made.json()) as { eTag: string };
  expect(eTag).toMatch(/^"\{[0-9A-F-]{36}\},1"$/);

  const second = await put("twee", { "if-match": eTag });
  const stale = await put("drie", { "if-match": eTag });
  graph.staff().lockFile("Werken aan veiligheid/logo.png");
  const locked = await put("vier");

  expect([second.status, stale.status, locked.status]).toEqual([200, 412, 423]);
});

test("a file has an address by its id, where a new version asks for the right eTag too", async () => {
  const { graph, made } = await aFile();
  const { id, eTag } = (await made.json()) as { id: string; eTag: string };
  const put = (headers: Record<string, string>) =>
    graph.fetch(`https://graph.microsoft.com/v1.0/sites/root/drive/items/${id}/content`, {
      method: "PUT",
      headers: { authorization: "Bearer bert", ...headers },
      body: "van Bert",
    });

  expect([(await put({ "if-match": eTag })).status, (await put({ "if-match": eTag })).status]).toEqual([
    200, 412,
  ]);
  expect(graph.staff().file("Werken aan veiligheid/logo.png")).toMatchObject({
    version: 2,
    modifiedBy: "bert",
  });
});

test("a folder is read by its id, page after page", async () => {
  const { graph, send } = aGraph({ settings: { pageSize: 2 } });
  for (const name of ["a", "b", "c"]) graph.staff().saveFile(`Beleid/${name}.docx`, new Uint8Array([1]));
  const { id } = graph.staff().file("Beleid");

  const first = await send("GET", `/sites/root/drive/items/${id}/children?$select=id,name`);
  const second = await send("GET", textOf(first.body["@odata.nextLink"]));

  expect([first, second].map((page) => valuesOf(page).map(({ name }) => name))).toEqual([
    ["a.docx", "b.docx"],
    ["c.docx"],
  ]);
  expect(second.body["@odata.nextLink"]).toBeUndefined();
});

test("a file that somebody checked out is 423 for others, and says so when it is asked", async () => {
  const { graph, send, put } = await aFile();
  graph.staff().as("bert").checkOut("Werken aan veiligheid/logo.png");

  expect([
    (await put("van Anna")).status,
    (await put("van Bert", { authorization: "Bearer bert" })).status,
  ]).toEqual([423, 200]);
  expect((await send("GET", item)).body["publication"]).toBeUndefined();
  expect((await send("GET", `${item}?$select=publication`)).body).toMatchObject({
    publication: { level: "checkout", checkedOutBy: { user: { id: "bert" } } },
  });
});

test("SharePoint may touch a file after it answered: its eTag is old already", async () => {
  const { graph, send, made } = await aFile();
  graph.settings.touchesUploads = true;
  const answered = await graph.fetch(`https://graph.microsoft.com/v1.0${file}/content`, {
    method: "PUT",
    headers: { authorization: "Bearer anna" },
    body: "twee",
  });

  const { eTag } = (await answered.json()) as { eTag: string };
  expect(made.status).toBe(201);
  expect((await send("GET", item)).body["eTag"]).not.toBe(eTag);
});

test("a folder with what is in it can be removed", async () => {
  const { send } = await aFile();

  const removed = await send("DELETE", "/sites/root/drive/root:/Werken aan veiligheid");

  expect([removed.status, (await send("GET", item)).status]).toEqual([204, 404]);
});

test("a tenant can be kept and gone on with: same items, same eTags, and the next ids are those that would have come", async () => {
  const { graph } = await aFile();
  const saved = graph.saved();

  const again = createFakeGraph({ state: saved });

  expect(again.saved()).toBe(saved);
  expect(again.addSite({ path: "/sites/x" }).id).toBe(graph.addSite({ path: "/sites/x" }).id);
});

test("an app has a folder in everybody's own OneDrive, and sees only its own and theirs", async () => {
  const { send } = aGraph();
  const mine = "/me/drive/special/approot:/overleg.json";
  const text = { body: { votes: {} }, headers: { "content-type": "application/json" } };

  const made = await send("PUT", `${mine}:/content`, text);
  const read = await send("GET", mine);
  const ofBert = await send("GET", mine, { as: "bert" });
  const again = await send("PUT", `${mine}:/content?@microsoft.graph.conflictBehavior=fail`, text);

  expect([made.status, read.status, ofBert.status, again.status]).toEqual([201, 200, 404, 409]);
  expect(read.body).toMatchObject({ name: "overleg.json" });
  expect(textOf(read.body["webUrl"])).toContain("https://voorbeeldstad-my.sharepoint.com/personal/anna_");
});

test("without the user's leave an app has no folder", async () => {
  const { send } = aGraph({ settings: { scopes: ["User.Read"] } });

  expect((await send("GET", "/me/drive/special/approot:/overleg.json")).status).toBe(403);
});
