import { part, type SiteCall, type SiteRoute } from "../call";
import { checkIfMatch } from "../items/itemETag";
import { answer } from "../message/graphMessage";
import { isObject } from "../message/json";
import { collection, context, linkTo, pageSize, select } from "../message/odata";
import { readObject } from "../message/readBody";
import { invalid, notFound, Refusal } from "../message/refusal";
import { siteAddress } from "../sites/showSite";
import type { StoredFile } from "../state/tenant";
import { downloadUrl, fileETag, showFile } from "./showFile";
import { fileAt, inFolder, makeFolder, putFile, removeFile } from "./storeFile";

const byPath = "/drive/root:/{path*}";
const byId = "/drive/items/{id}";

export const driveRoutes: readonly SiteRoute[] = [
  { method: "GET", path: "/drive", units: 1, right: "read", run: getDrive },
  { method: "GET", path: "/drive/root/children", gives: "driveItem", units: 2, right: "read", run: listRoot },
  { method: "GET", path: `${byId}/children`, gives: "driveItem", units: 2, right: "read", run: listFolder },
  {
    method: "POST",
    path: "/drive/root/children",
    gives: "driveItem",
    units: 2,
    right: "write",
    run: addFolder,
  },
  {
    method: "GET",
    path: `${byPath}:/children`,
    gives: "driveItem",
    units: 2,
    right: "read",
    run: listFolder,
  },
  {
    method: "POST",
    path: `${byPath}:/children`,
    gives: "driveItem",
    units: 2,
    right: "write",
    run: addFolder,
  },
  ...[byPath, byId].flatMap((path): SiteRoute[] => {
    const content = path === byPath ? `${path}:/content` : `${path}/content`;
    return [
      { method: "GET", path, gives: "driveItem", units: 1, right: "read", run: getFile },
      { method: "DELETE", path, units: 2, right: "write", run: deleteFile },
      { method: "GET", path: content, units: 1, right: "read", run: getContent },
      { method: "PUT", path: content, gives: "driveItem", units: 2, right: "write", run: putContent },
    ];
  }),
];

function getDrive({ request, site }: SiteCall) {
  const drive = {
    id: site.driveId,
    driveType: "documentLibrary",
    name: "Documenten",
    webUrl: `${siteAddress(site)}/Gedeelde%20documenten`,
  };
  return answer(200, { ...context(request, "drives/$entity"), ...select(request, drive) });
}

export function getFile(call: SiteCall) {
  const file = select(call.request, showFile(call, findFile(call)));
  return answer(200, { ...context(call.request, "drives/items/$entity"), ...file });
}

/** https://learn.microsoft.com/graph/api/driveitem-get-content: 302 to an address that needs no token. */
function getContent(call: SiteCall) {
  const file = findFile(call);
  if (file.isFolder) throw invalid("A folder has no content.");
  return answer(302, undefined, { location: downloadUrl(call, file) });
}

/** https://learn.microsoft.com/graph/api/driveitem-put-content: 201 for a new file, 200 for a new version. */
export function putContent(call: SiteCall) {
  const { world, site, request, caller } = call;
  const path = "path" in call.parts ? part(call, "path") : findFile(call).path;
  const existing = fileAt(site, path);
  if (existing !== undefined) checkWritable(call, existing);
  else if (request.headers["if-match"] !== undefined) throw notFound();
  if (request.query.get("@microsoft.graph.conflictBehavior") === "fail" && existing !== undefined)
    throw nameTaken();
  const mediaType = request.headers["content-type"] ?? "application/octet-stream";
  const file = putFile(world, site, path, { bytes: request.bytes, mediaType }, caller.person.id);
  const put = answer(existing === undefined ? 201 : 200, showFile(call, file));
  // https://github.com/microsoftgraph/microsoft-graph-docs/issues/8078: after the answer, so that its eTag is old already.
  if (world.settings.touchesUploads) file.version += 1;
  return put;
}

/** https://learn.microsoft.com/graph/api/driveitem-delete */
export function deleteFile(call: SiteCall) {
  const file = findFile(call);
  checkWritable(call, file);
  removeFile(call.site, file);
  return answer(204);
}

/**
 * 412 when it is no longer the version that was meant, also for a PUT of content, whose page does not name the header:
 * https://github.com/OneDrive/onedrive-api-docs/issues/607, https://github.com/abraunegg/onedrive/issues/24.
 * 423 for a file that is open in Word, on the web too (https://github.com/microsoftgraph/msgraph-sdk-dotnet-core/issues/335), and for one
 * that somebody else checked out (https://learn.microsoft.com/graph/api/driveitem-checkout).
 */
function checkWritable({ world, request, caller }: SiteCall, file: StoredFile): void {
  checkIfMatch(world, request, fileETag(file));
  const isTaken = file.checkedOutBy !== null && file.checkedOutBy !== caller.person.id;
  // The code differs between reports, the status does not: https://github.com/microsoftgraph/microsoft-graph-explorer-v4/issues/3435
  if (file.isLocked || isTaken)
    throw new Refusal(423, "notAllowed", "The resource you are attempting to access is locked", {
      innerCode: "resourceLocked",
    });
}

function listRoot(call: SiteCall) {
  return children(call, "");
}

function listFolder(call: SiteCall) {
  return children(call, findFile(call).path);
}

function children(call: SiteCall, folder: string) {
  const { request, site, world } = call;
  const skipped = Number(request.query.get("$skiptoken") ?? 0);
  const all = inFolder(site, folder);
  const page = all.slice(skipped, skipped + pageSize(request, world.settings.pageSize, 999));
  const next = skipped + page.length;
  const links = next < all.length ? { "@odata.nextLink": linkTo(request, { $skiptoken: String(next) }) } : {};
  return answer(
    200,
    collection(
      request,
      "drives/root/children",
      page.map((file) => select(request, showFile(call, file))),
      links,
    ),
  );
}

/** https://learn.microsoft.com/graph/api/driveitem-post-children */
function addFolder(call: SiteCall) {
  const { world, site, request, caller } = call;
  const { name, folder } = readObject(request);
  if (typeof name !== "string" || name === "" || !isObject(folder))
    throw invalid("Only folders can be made here.");
  const path = [...("path" in call.parts ? [findFile(call).path] : []), name].join("/");
  if (fileAt(site, path) !== undefined) throw nameTaken();
  return answer(201, showFile(call, makeFolder(world, site, path, caller.person.id)));
}

function findFile(call: SiteCall): StoredFile {
  const file =
    "path" in call.parts
      ? fileAt(call.site, part(call, "path"))
      : call.site.files.find(({ id }) => id === part(call, "id"));
  if (file === undefined) throw notFound();
  return file;
}

function nameTaken(): Refusal {
  return new Refusal(409, "nameAlreadyExists", "The specified item name already exists.");
}
