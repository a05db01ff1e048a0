import type { KindedRecord } from "@/domain/workspace/recordChange";
import { AppError } from "@/ports/appError";
import { type GraphAnswer, isSuccess, NoAnswer, partOf } from "../graph/graphMessages";
import type { Connection } from "./connection";
import { cellsIn } from "./items";
import { commonColumns, type ListDefinition } from "./listDefinition";

export const folder = "Werken aan veiligheid";

/** What stands in the library of the site for a row; undefined when it is not there. */
export async function readFile(
  connection: Connection,
  { kind }: ListDefinition,
  item: unknown,
): Promise<string | undefined> {
  const id = cellsIn(item)[commonColumns.id.name];
  if (typeof id !== "string" || id === "") return undefined;
  const known = await connection.knownFile(kind, id);
  if (known !== undefined) return known;
  // Not /content: that redirects to another host, which a browser refuses a request with a token.
  // https://learn.microsoft.com/graph/api/driveitem-get-content#downloading-files-in-javascript-apps
  const asking = connection.client.send({ method: "GET", path: filePath(connection, kind, id) });
  const found = await asking.catch((error: unknown) => {
    throw error instanceof NoAnswer ? new AppError({ code: "remoteUnreachable" }, error) : error;
  });
  if (found.status >= 500) throw new AppError({ code: "remoteUnreachable" });
  const address = partOf(found.body, "@microsoft.graph.downloadUrl");
  if (!isSuccess(found) || typeof address !== "string") return undefined;
  return connection.client.download(address);
}

/** Puts what is too long for a row in the library. Doing it again changes nothing. "unclear" when nothing was heard. */
export async function writeFile(
  connection: Connection,
  { kind, record }: KindedRecord,
  text: string,
): Promise<GraphAnswer | "unclear"> {
  const path = `${filePath(connection, kind, record.id)}:/content`;
  const bytes = new TextEncoder().encode(text);
  try {
    return await connection.client.send({
      method: "PUT",
      path,
      headers: { "Content-Type": "text/plain" },
      bytes,
    });
  } catch (error) {
    if (error instanceof NoAnswer) return "unclear";
    throw error;
  }
}

/** https://learn.microsoft.com/graph/api/driveitem-put-content: folders on the way are made. */
function filePath({ site }: Connection, kind: string, id: string): string {
  const path = [folder, kind, `${id}.txt`].map(encodeURIComponent).join("/");
  return `/sites/${encodeURIComponent(site)}/drive/root:/${path}`;
}
