import { use } from "react";
import type { SessionId } from "@/domain/session/session";
import type { OpenWorkspace } from "@/ui/app/useWorkspace";
import { remembered } from "@/ui/loading/remembered";
import type { Place } from "@/ui/navigation/place";

const sessionPage = remembered(() => import("@/features/session/SessionPage"));
const sessionsCard = remembered(() => import("@/features/session/SessionsCard"));
const withoutWorkspace = remembered(() => import("@/features/session/WithoutWorkspace"));

interface SessionScreenProps {
  readonly open: OpenWorkspace;
  readonly session: SessionId;
}

export function SessionScreen({ open, session }: SessionScreenProps) {
  const { SessionPage } = use(sessionPage());
  return <SessionPage key={session} open={open} id={session} />;
}

export function SessionsPart({ open }: { readonly open: OpenWorkspace }) {
  const { SessionsCard } = use(sessionsCard());
  return <SessionsCard open={open} />;
}

interface GuestScreenProps {
  readonly place: Extract<Place, { readonly page: "invitation" | "code" }>;
}

export function GuestScreen(props: GuestScreenProps) {
  const { WithoutWorkspace } = use(withoutWorkspace());
  return <WithoutWorkspace {...props} />;
}
