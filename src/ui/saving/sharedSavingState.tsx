import {
  CloudCheckmark16Regular,
  CloudOff16Regular,
  PersonAlert16Regular,
  Save16Regular,
  Warning16Regular,
} from "@fluentui/react-icons";
import type { SiteState } from "@/ports/sharing";
import { savingTexts } from "./texts";

/** Where work that is stored on this device is further; `kind` is for tests and styles. */
export function sharedSavingState({ carrying, waiting, refused, missing }: SiteState) {
  if (refused.length + missing.length > 0) {
    return { kind: "stuck", icon: <Warning16Regular />, text: savingTexts.stuck };
  }
  if (waiting === 0 && carrying.kind !== "busy") {
    return { kind: "shared", icon: <CloudCheckmark16Regular />, text: savingTexts.shared };
  }
  if (carrying.kind !== "waiting") return { kind: "here", icon: <Save16Regular />, text: savingTexts.saved };
  const { code } = carrying.error.detail;
  if (code === "signInNeeded" || code === "consentNeeded") {
    return { kind: "waiting", icon: <PersonAlert16Regular />, text: savingTexts.waitsForSignIn(waiting) };
  }
  const text =
    code === "remoteUnreachable"
      ? savingTexts.waitsForConnection(waiting)
      : savingTexts.waitsForSite(waiting);
  return { kind: "waiting", icon: <CloudOff16Regular />, text };
}
