import { useCallback, useEffect, useRef, useState } from "react";
import type { SeatId } from "@/domain/session/seat";
import type { SessionId } from "@/domain/session/session";
import type { Instant } from "@/domain/record";
import type { Meeting } from "@/ports/meeting";
import type { OwnFolder } from "@/ports/ownFolder";
import { useApp } from "@/ui/app/AppContext";
import { carryOwnInput } from "@/usecases/session/carryOwnInput";

/** After the last change, in milliseconds: not at every key. */
const afterChange = 2_000;

type Carried =
  | { readonly kind: "off" }
  | { readonly kind: "busy" }
  | { readonly kind: "done"; readonly at: Instant }
  | { readonly kind: "failed"; readonly failure: unknown };

interface Carrying {
  readonly meeting: Meeting;
  readonly folder: OwnFolder;
  readonly session: SessionId;
  readonly seat: SeatId;
  /** Another number after each change of the user. */
  readonly changes: number;
  /** What was done on another device came in. */
  readonly onArrival: () => void;
}

/** Carries one's own input to one's other devices: at once, after a change, and when one comes back to the window. */
export function useCarriedInput({ meeting, folder, session, seat, changes, onArrival }: Carrying) {
  const ports = useApp();
  const [isWanted, setIsWanted] = useState(() => meeting.otherDevices.isWanted());
  const [carried, setCarried] = useState<Carried>({ kind: isWanted ? "busy" : "off" });
  const before = useRef(Promise.resolve());
  const carry = useCallback(() => {
    const run = async () => {
      setCarried({ kind: "busy" });
      try {
        if (await carryOwnInput(ports, meeting, folder, { session, seat })) onArrival();
        setCarried({ kind: "done", at: ports.clock.now() });
      } catch (failure) {
        setCarried({ kind: "failed", failure });
      }
    };
    // One after the other: two at once would each find that the other was first.
    before.current = before.current.then(run);
  }, [ports, meeting, folder, session, seat, onArrival]);
  const isFirst = useRef(true);
  useEffect(() => {
    if (!isWanted) return;
    const timer = setTimeout(carry, isFirst.current ? 0 : afterChange);
    isFirst.current = false;
    return () => {
      clearTimeout(timer);
    };
  }, [isWanted, carry, changes]);
  useEffect(() => {
    if (!isWanted) return;
    window.addEventListener("focus", carry);
    window.addEventListener("online", carry);
    return () => {
      window.removeEventListener("focus", carry);
      window.removeEventListener("online", carry);
    };
  }, [isWanted, carry]);
  return {
    carried,
    isWanted,
    carry,
    want: (wanted: boolean) => {
      meeting.otherDevices.want(wanted);
      setIsWanted(wanted);
      setCarried({ kind: wanted ? "busy" : "off" });
    },
  };
}
