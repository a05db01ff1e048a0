import type { FoundHost } from "@/ports/host";
import { surroundings } from "./surroundings";

/** Looks for Teams around the app. TeamsJS asks the network for something as it loads, so it loads only where it may be of use. */
export async function openHost(): Promise<FoundHost> {
  if (!isInside()) return { kind: "none" };
  try {
    const { findTeamsHost } = await import("@/adapters/teams/teamsHost");
    return await findTeamsHost(surroundings.hostOrigins);
  } catch {
    return { kind: "silent" };
  }
}

/** In a frame, or in the app of Teams on a phone, which has none. */
function isInside(): boolean {
  return window.parent !== window || "nativeInterface" in window;
}
