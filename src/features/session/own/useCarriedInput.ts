import { useCallback, useEffect, useRef, useState } from "react";
import type { Instant, PersonId } from "@/domain/record";
import type { Meeting } from "@/ports/meeting";
import type { OwnFolder, OwnPlace } from "@/ports/ownFolder";
import { useApp } from "@/ui/app/AppContext";
import { failureText } from "@/ui/error/errorTexts";
import { carryOwnInput } from "@/usecases/session/carryOwnInput";
import { useAnnounce } from "../announce/Announcer";
import { ownTexts } from "./texts";

/** After the last change, in milliseconds: not at every key. */
const afterChange = 2_000;

type Carried =
  | { readonly kind: "off" }
  | { readonly kind: "busy" }
  | { readonly kind: "done"; readonly at: Instant }
  | {
      readonly kind: "failed";
      readonly failure: unknown;
      /** The user wants it to be tried again: it stays on the screen until it is known whether that worked. */
      readonly isRetried: boolean;
    };

interface Carrying {
  readonly meeting: Meeting;
  readonly folder: OwnFolder;
  readonly place: OwnPlace;
  /** Who is signed in. */
  readonly person: PersonId;
  /** Another number after each change of the user. */
  readonly changes: number;
  /** What was done on another device came in. */
  readonly onArrival: () => void;
}

/** Carries one's own input to one's other devices: at once, after a change, and when one comes back to the window. */
export function useCarriedInput(carrying: Carrying) {
  const { meeting, folder, place, person, changes, onArrival } = carrying;
  const { session, seat } = place;
  const ports = useApp();
  const announce = useAnnounce();
  const [isWanted, setIsWanted] = useState(() => meeting.otherDevices.isWanted(person));
  const [carried, setCarried] = useState<Carried>({ kind: isWanted ? "busy" : "off" });
  const before = useRef(Promise.resolve());
  const isKnownToWork = useRef(false);
  const bringTogether = useCallback(
    (isRetry: boolean) => {
      const run = async () => {
        setCarried((now) =>
          now.kind === "failed" ? { ...now, isRetried: isRetry || now.isRetried } : { kind: "busy" },
        );
        try {
          if (await carryOwnInput(ports, meeting, folder, { session, seat })) onArrival();
          setCarried({ kind: "done", at: ports.clock.now() });
          // Once: who writes on would hear it after every pause.
          if (!isKnownToWork.current) announce(ownTexts.isUpToDate);
          isKnownToWork.current = true;
        } catch (failure) {
          setCarried({ kind: "failed", failure, isRetried: false });
          // The same text on the same place is not read aloud again by itself.
          if (isRetry) announce(failureText(failure).title);
          isKnownToWork.current = false;
        }
      };
      // One after the other: two at once would each find that the other was first.
      before.current = before.current.then(run);
    },
    [ports, meeting, folder, session, seat, onArrival, announce],
  );
  const carry = useCallback(() => {
    bringTogether(false);
  }, [bringTogether]);
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
    retry: () => {
      bringTogether(true);
    },
    want: (wanted: boolean) => {
      meeting.otherDevices.want(person, wanted);
      setIsWanted(wanted);
      isKnownToWork.current = false;
      setCarried({ kind: wanted ? "busy" : "off" });
    },
  };
}
