import { answer, type GraphAnswer, type GraphRequest } from "../message/graphMessage";
import { notFound } from "../message/refusal";
import type { World } from "../state/world";

/**
 * The address in `@microsoft.graph.downloadUrl`. In Microsoft 365 it is at another host and wants no token, so it costs no
 * resource units and knows no caller. Null when the request is about something else.
 */
export function download(world: World, { method, path, query }: GraphRequest): GraphAnswer | null {
  const [, driveId, id] = /^\/_download\/([^/]+)\/([^/]+)$/.exec(path) ?? [];
  if (method !== "GET" || driveId === undefined) return null;
  const site = world.tenant.sites.find((candidate) => candidate.driveId === decodeURIComponent(driveId));
  const file = site?.files.find((candidate) => candidate.id === id);
  if (file === undefined || file.uniqueId !== query.get("tempauth")) throw notFound();
  return answer(200, new Uint8Array(Buffer.from(file.content, "base64")), { "content-type": file.mediaType });
}
