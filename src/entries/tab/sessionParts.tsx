import { use } from "react";
import type { SessionId } from "@/domain/session/session";
import type { OpenWorkspace } from "@/ui/app/useWorkspace";
import { remembered } from "@/ui/loading/remembered";

const sessionPage = remembered(() => import("@/features/session/SessionPage"));
const sessionsCard = remembered(() => import("@/features/session/SessionsCard"));

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
