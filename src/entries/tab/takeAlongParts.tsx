import { use, useEffect } from "react";
import type { WorkspaceId } from "@/domain/record";
import type { Workspace } from "@/domain/workspace/workspace";
import { useApp } from "@/ui/app/AppContext";
import { LazyPart } from "@/ui/loading/LazyPart";
import { remembered } from "@/ui/loading/remembered";

// Parts of screens of other features. Each loads by itself: no screen waits for it.
const card = remembered(() => import("@/features/take-along/TakeAlongCard"));
const openFileCard = remembered(() => import("@/features/take-along/OpenFileCard"));
const reminder = remembered(() => import("@/features/take-along/BackupReminder"));
const downloadButton = remembered(() => import("@/features/take-along/DownloadButton"));

interface OfWorkspace {
  readonly workspace: Workspace;
}

/** On the settings. */
export function TakeAlongPart(props: OfWorkspace) {
  return (
    <LazyPart>
      <LoadedCard {...props} />
    </LazyPart>
  );
}

/** On the start page. */
export function OpenFilePart() {
  return (
    <LazyPart>
      <LoadedOpenFile />
    </LazyPart>
  );
}

/** On the home of a workspace, which does without when it cannot be had. */
export function ReminderPart(props: OfWorkspace) {
  return (
    <LazyPart whileLoading={null} onFailure={null}>
      <LoadedReminder {...props} />
    </LazyPart>
  );
}

/** Beside what says that something is not stored. */
export function RescuePart(props: OfWorkspace) {
  return (
    <LazyPart>
      <LoadedDownload {...props} />
    </LazyPart>
  );
}

/** Keeps the open workspace in its file, if it has one, whatever the screen. */
export function useFileOf(workspace: WorkspaceId | undefined): void {
  const { takeAlong } = useApp();
  useEffect(() => {
    if (!workspace) return undefined;
    let letGo: (() => void) | null = null;
    let isOpen = true;
    takeAlong().then(
      ({ fileKeeping }) => {
        if (isOpen) letGo = fileKeeping.follow(workspace);
      },
      // The settings say so when it cannot be loaded.
      () => undefined,
    );
    return () => {
      isOpen = false;
      letGo?.();
    };
  }, [takeAlong, workspace]);
}

function LoadedCard(props: OfWorkspace) {
  const { TakeAlongCard } = use(card());
  return <TakeAlongCard {...props} />;
}

function LoadedOpenFile() {
  const { OpenFileCard } = use(openFileCard());
  return <OpenFileCard />;
}

function LoadedReminder(props: OfWorkspace) {
  const { BackupReminder } = use(reminder());
  return <BackupReminder {...props} />;
}

function LoadedDownload(props: OfWorkspace) {
  const { DownloadButton } = use(downloadButton());
  return <DownloadButton {...props} />;
}
