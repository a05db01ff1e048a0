import { use, type ReactNode } from "react";
import type { Workspace } from "@/domain/workspace/workspace";
import { useApp } from "@/ui/app/AppContext";
import { LazyPart } from "@/ui/loading/LazyPart";
import { remembered } from "@/ui/loading/remembered";
import { RescuePart } from "./takeAlongParts";

const card = remembered(() => import("@/features/sharing/SharingCard"));
const startCard = remembered(() => import("@/features/sharing/StartSharingCard"));

/** On the settings. */
export function SharingPart({ workspace }: { readonly workspace: Workspace }) {
  return (
    <LazyPart whileLoading={null}>
      <LoadedCard workspace={workspace} rescue={<RescuePart workspace={workspace} />} />
    </LazyPart>
  );
}

/** On the start page, which does without when it cannot be had. */
export function StartSharingPart() {
  return (
    <LazyPart whileLoading={null} onFailure={null}>
      <LoadedStartCard />
    </LazyPart>
  );
}

// Where the app is not connected with Microsoft 365 there is nothing to load.

function LoadedCard(props: { readonly workspace: Workspace; readonly rescue: ReactNode }) {
  const microsoft365 = use(useApp().microsoft365());
  if (!microsoft365) return null;
  const { SharingCard } = use(card());
  return <SharingCard microsoft365={microsoft365} {...props} />;
}

function LoadedStartCard() {
  const microsoft365 = use(useApp().microsoft365());
  if (!microsoft365) return null;
  const { StartSharingCard } = use(startCard());
  return <StartSharingCard microsoft365={microsoft365} />;
}
