import { use, useEffect, useRef } from "react";
import type { Session } from "@/domain/session/session";
import type { Meeting } from "@/ports/meeting";
import { useApp } from "@/ui/app/AppContext";
import { useRecords } from "@/ui/app/useRecords";
import { openVotes } from "@/usecases/session/openVotes";
import { sealAnew } from "@/usecases/session/sealAnew";

/** What this device needs to take part, and does by itself as long as the session is on the screen. */
export function useMeeting(session: Session): Meeting {
  const ports = useApp();
  const meeting = use(ports.meeting());
  const presences = useRecords("presence");
  const contributions = useRecords("contribution");
  const isBusy = useRef(false);
  useEffect(() => {
    // What came in meanwhile changes the records again, which brings us back here.
    if (isBusy.current) return;
    isBusy.current = true;
    void (async () => {
      try {
        await openVotes(ports, meeting, session);
        await sealAnew(ports, meeting, session);
      } finally {
        isBusy.current = false;
      }
    })();
  }, [ports, meeting, session, presences, contributions]);
  return meeting;
}
