import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { useSyncExternalStore } from "react";
import type { Releases } from "@/ports/releases";
import { releaseTexts } from "./texts";

/** Says that a newer release is there. Until someone asks for it, this one goes on as it was. */
export function NewReleaseNotice({ releases }: { readonly releases: Releases }) {
  const isWaiting = useSyncExternalStore(releases.subscribe, releases.isWaiting);
  if (!isWaiting) return null;
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>{releaseTexts.newRelease}</MessageBarBody>
      <MessageBarActions>
        <Button onClick={releases.activate}>{releaseTexts.load}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}
