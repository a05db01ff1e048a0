import type { Instant } from "@/domain/record";
import { AppError, type LibraryProblem } from "@/ports/appError";
import type {
  DocumentLibrary,
  LibraryFile,
  LibraryItem,
  LibraryItemId,
  LibraryMark,
  LibraryVersion,
  ReplaceOutcome,
} from "@/ports/documentLibrary";
import type { SiteId } from "@/ports/sharedSite";
import type { GraphClient } from "../graph/graphClient";
import {
  type GraphAnswer,
  type GraphRequest,
  isSuccess,
  NoAnswer,
  partOf,
  refusalOf,
} from "../graph/graphMessages";
import { refusalError } from "./graphOfSite";

const wordDocument = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
const listed = "$select=id,name,folder,file,lastModifiedDateTime&$top=200";

/**
 * The documents of a site, in the library that every site has. A list comes in pages of at most 200, however big the folder.
 * https://learn.microsoft.com/graph/api/driveitem-list-children
 */
export function documentLibrary(client: GraphClient, site: SiteId): DocumentLibrary {
  const drive = `/sites/${encodeURIComponent(site)}/drive`;
  const pathOf = (item: LibraryItemId) => `${drive}/items/${encodeURIComponent(item)}`;
  const read = async (path: string) => {
    const answer = await heard(client, { method: "GET", path });
    if (isSuccess(answer)) return answer.body;
    if (answer.status === 404) throw refused("gone");
    if (answer.status >= 500) throw refused("unreachable");
    throw refusalError(answer, "lezen in de documenten van de site");
  };
  const find = async (file: LibraryItemId): Promise<LibraryFile> => {
    const item = await read(pathOf(file));
    return {
      name: textIn(item, "name"),
      url: textIn(item, "webUrl"),
      version: textIn(item, "eTag") as LibraryVersion,
      size: Number(partOf(item, "size") ?? 0),
      bytes: () => fetched(textIn(item, "@microsoft.graph.downloadUrl")),
    };
    // Not /content: that redirects to another host, which a browser refuses a request with a token.
    // https://learn.microsoft.com/graph/api/driveitem-get-content#downloading-files-in-javascript-apps
    async function fetched(address: string): Promise<Uint8Array> {
      try {
        return await client.downloadBytes(address);
      } catch (error) {
        const isAnswered = error instanceof AppError && error.cause === undefined;
        if (isAnswered) throw refused("unreachable", error);
        // A script is not told why it was not let through. When Graph does answer, it is not the network.
        await read(`${pathOf(file)}?$select=id`);
        throw new AppError({ code: "libraryHostClosed", host: hostOf(address) }, error);
      }
    }
  };
  return {
    list: async (folder, from) => {
      const body = await read(
        from ?? `${folder === null ? `${drive}/root` : pathOf(folder)}/children?${listed}`,
      );
      const [value, more] = [partOf(body, "value"), partOf(body, "@odata.nextLink")];
      return {
        items: (Array.isArray(value) ? (value as readonly unknown[]) : []).flatMap(itemOf),
        more: typeof more === "string" ? (more as LibraryMark) : null,
      };
    },
    find,
    replace: (file, version, bytes) => replace(client, pathOf(file), { version, bytes }),
  };
}

/**
 * One request, of up to 250 MB: https://learn.microsoft.com/graph/api/driveitem-put-content. So the condition holds at the moment
 * of writing; an upload session looks at it when it begins.
 */
async function replace(
  client: GraphClient,
  path: string,
  { version, bytes }: { readonly version: LibraryVersion; readonly bytes: Uint8Array<ArrayBuffer> },
): Promise<ReplaceOutcome> {
  const headers = { "Content-Type": wordDocument, "If-Match": version };
  const answer = await heard(client, { method: "PUT", path: `${path}/content`, headers, bytes }, "unclear");
  if (answer === "unclear") return { kind: "unclear" };
  if (isSuccess(answer)) return { kind: "replaced", version: textIn(answer.body, "eTag") as LibraryVersion };
  const { code } = refusalOf(answer);
  // The same code with 409 is reported too: https://github.com/OneDrive/onedrive-api-docs/issues/1414
  if (answer.status === 412 || code === "resourceModified") return { kind: "changed" };
  if (answer.status === 507 || code === "quotaLimitReached") throw refused("full");
  if (answer.status >= 500) return { kind: "unclear" };
  if (answer.status === 404) throw refused("gone");
  if (answer.status === 403) throw refused("readOnly");
  if (answer.status === 413) throw new AppError({ code: "wordFileRefused", problem: "tooLarge" });
  if (answer.status === 423) throw refused(await whoHasIt(client, path));
  throw refusalError(answer, "schrijven in de documenten van de site");
}

/** https://learn.microsoft.com/graph/api/resources/publicationfacet */
async function whoHasIt(client: GraphClient, path: string): Promise<LibraryProblem> {
  const asking = client.send({ method: "GET", path: `${path}?$select=publication` });
  // Only which words to use hangs on it.
  const item = await asking.then(({ body }) => body).catch(() => undefined);
  return partOf(partOf(item, "publication"), "level") === "checkout" ? "checkedOut" : "open";
}

function heard(client: GraphClient, request: GraphRequest): Promise<GraphAnswer>;
function heard(client: GraphClient, request: GraphRequest, none: "unclear"): Promise<GraphAnswer | "unclear">;
async function heard(
  client: GraphClient,
  request: GraphRequest,
  none?: "unclear",
): Promise<GraphAnswer | "unclear"> {
  try {
    return await client.send(request);
  } catch (error) {
    if (error instanceof NoAnswer && none) return none;
    const isUnreachable = error instanceof AppError && error.detail.code === "remoteUnreachable";
    throw error instanceof NoAnswer || isUnreachable ? refused("unreachable", error) : error;
  }
}

/** What one can go into or open: nothing of a page of pictures. Word keeps a file beside each that is open, named "~$". */
function itemOf(item: unknown): readonly LibraryItem[] {
  const [name, changed] = [textIn(item, "name"), textIn(item, "lastModifiedDateTime")];
  const isFolder = partOf(item, "folder") !== undefined;
  const isDocument = partOf(item, "file") !== undefined && /\.docx$/i.test(name) && !name.startsWith("~$");
  if (!isFolder && !isDocument) return [];
  return [
    {
      kind: isFolder ? "folder" : "document",
      id: textIn(item, "id") as LibraryItemId,
      name,
      changedAt: changed === "" ? null : (changed as Instant),
    },
  ];
}

function refused(problem: LibraryProblem, cause?: unknown): AppError {
  return new AppError({ code: "libraryRefused", problem }, cause);
}

function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).hostname : address;
}

function textIn(item: unknown, name: string): string {
  const found = partOf(item, name);
  return typeof found === "string" ? found : "";
}
