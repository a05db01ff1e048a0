import { Button, Field, Select } from "@fluentui/react-components";
import { useState } from "react";
import type { Seat } from "@/domain/session/seat";
import type { Session } from "@/domain/session/session";
import { useApp } from "@/ui/app/AppContext";
import { useFoldStyles } from "@/ui/layout/useFoldStyles";
import { handOver } from "@/usecases/session/handOver";
import { useAnnounce } from "../announce/Announcer";
import { seatTexts } from "../seat/texts";
import { useSessionStyles } from "../useSessionStyles";
import { chairTexts } from "./texts";

interface HandOverProps {
  readonly session: Session;
  /** Who can lead in place of the chair. */
  readonly others: readonly Seat[];
}

/** Giving the chair to somebody who takes part. [OV9] */
export function HandOver({ session, others }: HandOverProps) {
  const styles = useSessionStyles();
  const fold = useFoldStyles();
  const ports = useApp();
  const announce = useAnnounce();
  const [chosen, setChosen] = useState("");
  const to = others.find(({ id }) => id === chosen) ?? others[0];
  if (!to) return null;
  return (
    <details>
      <summary className={fold.summary}>{chairTexts.handOverTitle}</summary>
      <div className={styles.folded}>
        <Field label={chairTexts.handOverTo}>
          <Select
            className={styles.select}
            value={to.id}
            onChange={(_, { value }) => {
              setChosen(value);
            }}
          >
            {others.map((seat) => (
              <option key={seat.id} value={seat.id}>
                {seatTexts.seat(seat)}
              </option>
            ))}
          </Select>
        </Field>
        <div>
          <Button
            onClick={() => {
              if (handOver(ports, session, session.course.chair, to)) {
                announce(chairTexts.handedOver(to.name));
              }
            }}
          >
            {chairTexts.handOver}
          </Button>
        </div>
      </div>
    </details>
  );
}
