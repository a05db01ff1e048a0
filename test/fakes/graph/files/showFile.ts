import type { SiteCall } from "../call";
import type { JsonObject } from "../message/json";
import { namesIn } from "../message/odata";
import { showPerson } from "../people/showPerson";
import { siteAddress } from "../sites/showSite";
import type { StoredFile } from "../state/tenant";
import { inFolder } from "./storeFile";

/** https://learn.microsoft.com/graph/api/resources/driveitem */
export function showFile({ world, site, request }: SiteCall, file: StoredFile): JsonObject {
  const size = Buffer.from(file.content, "base64").length;
  return {
    // Works for a while without a token: a script in a browser cannot follow the redirect of /content.
    ...(file.isFolder ? {} : { "@microsoft.graph.downloadUrl": downloadUrl({ world, site, request }, file) }),
    createdDateTime: file.createdAt,
    eTag: fileETag(file),
    cTag: `"c:{${file.uniqueId.toUpperCase()}},${file.version}"`,
    id: file.id,
    lastModifiedDateTime: file.modifiedAt,
    name: file.path.split("/").at(-1) ?? "",
    webUrl: `${siteAddress(site)}/Gedeelde%20documenten/${file.path.split("/").map(encodeURIComponent).join("/")}`,
    size,
    createdBy: { user: showPerson(world, file.createdBy) },
    lastModifiedBy: { user: showPerson(world, file.modifiedBy) },
    parentReference: {
      driveType: "documentLibrary",
      driveId: site.driveId,
      path: `/drives/${site.driveId}/root:/${file.path.split("/").slice(0, -1).join("/")}`.replace(/\/$/, ""),
    },
    ...(file.isFolder
      ? { folder: { childCount: inFolder(site, file.path).length } }
      : { file: { mimeType: file.mediaType } }),
    // https://learn.microsoft.com/graph/api/resources/driveitem: only when it is asked for by name.
    ...(namesIn(request.query.get("$select")).includes("publication")
      ? { publication: publication(world, file) }
      : {}),
  };
}

/** https://learn.microsoft.com/graph/api/resources/publicationfacet */
function publication(world: SiteCall["world"], { checkedOutBy, version }: StoredFile): JsonObject {
  return {
    level: checkedOutBy === null ? "published" : "checkout",
    versionId: `${version}.0`,
    ...(checkedOutBy === null ? {} : { checkedOutBy: { user: showPerson(world, checkedOutBy) } }),
  };
}

/** Files have their GUID in braces. */
export function fileETag(file: StoredFile): string {
  return `"{${file.uniqueId.toUpperCase()}},${file.version}"`;
}

export function downloadUrl(
  { world, site, request }: Pick<SiteCall, "world" | "site" | "request">,
  file: StoredFile,
): string {
  const host = world.settings.filesAtSharePoint ? `https://${site.hostname}` : request.base;
  return `${host}/_download/${site.driveId}/${file.id}?tempauth=${file.uniqueId}`;
}
