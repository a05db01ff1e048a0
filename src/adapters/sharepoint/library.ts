import type { KindedRecord } from "@/domain/workspace/recordChange";
import { isSuccess, partOf } from "../graph/graphMessages";
import type { Connection } from "./connection";
import { expectSuccess } from "./graphOfSite";
import { cellsIn } from "./items";
import { commonColumns, type ListDefinition } from "./listDefinition";

const folder = "Werken aan veiligheid";
const right = "Sites.ReadWrite.All, of schrijven bij Sites.Selected";

/** What stands in the library of the site for a row; empty when it is not there. */
export async function readFile(
  connection: Connection,
  { kind }: ListDefinition,
  item: unknown,
): Promise<string> {
  const id = cellsIn(item)[commonColumns.id.name];
  if (typeof id !== "string" || id === "") return "";
  const known = await connection.knownFile(kind, id);
  if (known !== undefined) return known;
  // Not /content: that redirects to another host, which a browser refuses a request with a token.
  // https://learn.microsoft.com/graph/api/driveitem-get-content#downloading-files-in-javascript-apps
  const found = await connection.client.send({ method: "GET", path: filePath(connection, kind, id) });
  const address = partOf(found.body, "@microsoft.graph.downloadUrl");
  if (!isSuccess(found) || typeof address !== "string") return "";
  return connection.client.download(address);
}

/** Puts what is too long for a row in the library. Doing it again changes nothing. */
export async function writeFile(
  connection: Connection,
  { kind, record }: KindedRecord,
  text: string,
): Promise<void> {
  const path = `${filePath(connection, kind, record.id)}:/content`;
  const bytes = new TextEncoder().encode(text);
  await expectSuccess(
    connection.client.send({ method: "PUT", path, headers: { "Content-Type": "text/plain" }, bytes }),
    right,
  );
}

/** https://learn.microsoft.com/graph/api/driveitem-put-content: folders on the way are made. */
function filePath({ site }: Connection, kind: string, id: string): string {
  const path = [folder, kind, `${id}.txt`].map(encodeURIComponent).join("/");
  return `/sites/${encodeURIComponent(site)}/drive/root:/${path}`;
}
