import { broadcastResponseToMainFrame } from "@azure/msal-browser/redirect-bridge";

/** Gives Entra's answer, which is in the address of this page, to the page that waits for it. Rejects when there is none. */
export function handOverSignIn(): Promise<void> {
  return broadcastResponseToMainFrame();
}
