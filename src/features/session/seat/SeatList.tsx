import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircle20Filled, Person20Regular } from "@fluentui/react-icons";
import { hasVoice, type Seat } from "@/domain/session/seat";
import type { Session } from "@/domain/session/session";
import type { Meeting } from "@/ports/meeting";
import { useSessionStyles } from "../useSessionStyles";
import { ChangeSeat } from "./ChangeSeat";
import { seatTexts } from "./texts";
import type { Turn } from "./useTurn";

const useStyles = makeStyles({
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    overflowWrap: "anywhere",
    gap: tokens.spacingVerticalS,
  },
  item: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
  },
  icon: { flexShrink: 0 },
  who: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
});

interface SeatListProps {
  readonly session: Session;
  readonly meeting: Meeting;
  readonly seats: readonly Seat[];
  readonly turn: Turn;
  /** Whether there is something private to say who one is for. */
  readonly asks: boolean;
  readonly onRemoved: () => void;
}

/** Those around this device, who is ready, the way to one's own turn, and what can be changed. */
export function SeatList({ session, meeting, seats, turn, asks, onRemoved }: SeatListProps) {
  const styles = useStyles();
  const shared = useSessionStyles();
  return (
    <ul className={styles.list}>
      {seats.map((seat) => {
        const isReady = turn.ready.has(seat.id);
        const isTurn = asks && turn.isShared && turn.holder?.id === seat.id;
        return (
          <li key={seat.id} className={styles.item}>
            <span className={styles.who}>
              {asks && isReady ? (
                <CheckmarkCircle20Filled aria-hidden className={styles.icon} />
              ) : (
                <Person20Regular aria-hidden className={styles.icon} />
              )}
              <span>{seatTexts.seatWithState(seat, stateOf({ asks, isTurn, isReady }))}</span>
            </span>
            {asks && turn.isShared && !isTurn && hasVoice(seat) && (
              <Button
                size="small"
                className={shared.wrapping}
                onClick={() => {
                  turn.take(seat.id);
                }}
              >
                {seatTexts.iAm(seat.name)}
              </Button>
            )}
            <ChangeSeat session={session} meeting={meeting} seat={seat} onRemoved={onRemoved} />
          </li>
        );
      })}
    </ul>
  );
}

type SeatState = "turn" | "ready" | "waits" | null;

function stateOf({
  asks,
  isTurn,
  isReady,
}: Readonly<Record<"asks" | "isTurn" | "isReady", boolean>>): SeatState {
  if (!asks) return null;
  if (isTurn) return "turn";
  return isReady ? "ready" : "waits";
}
