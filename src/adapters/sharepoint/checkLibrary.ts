import { isSuccess, partOf } from "../graph/graphMessages";
import type { Checking } from "./checking";
import { folder } from "./library";

const text = "Zelftest van de app Werken aan veiligheid";

/** Puts a file in the folder of the app, reads it as the app does, and takes it away. */
export async function checkLibrary({ client, site, send, tell, tellAnswer }: Checking): Promise<void> {
  const path = [folder, "zelftest", `${crypto.randomUUID()}.txt`].map(encodeURIComponent).join("/");
  const file = `/sites/${encodeURIComponent(site)}/drive/root:/${path}`;
  const bytes = new TextEncoder().encode(text);
  const headers = { "Content-Type": "text/plain" };
  const put = await send({ method: "PUT", path: `${file}:/content`, headers, bytes });
  if (!isSuccess(put)) {
    tellAnswer("library", put);
    return;
  }
  const found = await send({ method: "GET", path: file });
  const address = partOf(found.body, "@microsoft.graph.downloadUrl");
  const read = typeof address === "string" ? await client.download(address).catch(() => null) : null;
  tell("library", read === text ? "ok" : "notOk", read === text ? "" : "download");
  await send({ method: "DELETE", path: file });
}
