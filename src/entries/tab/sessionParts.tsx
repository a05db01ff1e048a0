import { use, useEffect, useState } from "react";
import { isUnderWay, type Session, type SessionId } from "@/domain/session/session";
import { useApp } from "@/ui/app/AppContext";
import { useRecords } from "@/ui/app/useRecords";
import type { OpenWorkspace } from "@/ui/app/useWorkspace";
import { LazyPart } from "@/ui/loading/LazyPart";
import { remembered } from "@/ui/loading/remembered";
import type { Place } from "@/ui/navigation/place";

const sessionPage = remembered(() => import("@/features/session/SessionPage"));
const sessionsCard = remembered(() => import("@/features/session/SessionsCard"));
const underWayNotice = remembered(() => import("@/features/session/surface/UnderWayNotice"));
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

/** Above every screen of a workspace in which people sit together now. */
export function SessionNoticePart({ place }: { readonly place: Place }) {
  const { clock } = useApp();
  const [visited, setVisited] = useState<SessionId | null>(null);
  const workspace = "workspace" in place ? place.workspace : undefined;
  const session = useRecords("session").find(
    (each) => each.workspace === workspace && isUnderWay(each, clock.now()),
  );
  const there = place.page === "session" ? place.session : null;
  useEffect(() => {
    if (there) setVisited(there);
  }, [there]);
  if (!session || there) return null;
  return (
    <LazyPart whileLoading={null} onFailure={null}>
      <LoadedNotice session={session} wasThere={visited === session.id} />
    </LazyPart>
  );
}

function LoadedNotice(props: { readonly session: Session; readonly wasThere: boolean }) {
  const { UnderWayNotice } = use(underWayNotice());
  return <UnderWayNotice {...props} />;
}

interface GuestScreenProps {
  readonly place: Extract<Place, { readonly page: "invitation" | "code" }>;
}

export function GuestScreen(props: GuestScreenProps) {
  const { WithoutWorkspace } = use(withoutWorkspace());
  return <WithoutWorkspace {...props} />;
}
