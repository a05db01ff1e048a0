import { use } from "react";
import type { HostSurface } from "@/ports/host";
import { useApp } from "../app/AppContext";

/** Where the host shows the app; null in a plain browser window. Suspends until it is known. */
export function useSurface(): HostSurface | null {
  const found = use(useApp().host);
  return found.kind === "host" ? found.host.surface : null;
}

/** The parts of a meeting go where the meeting is; a tab stays where its reader left it. */
export function isInMeeting(surface: HostSurface | null): boolean {
  return surface === "sidePanel" || surface === "stage";
}
