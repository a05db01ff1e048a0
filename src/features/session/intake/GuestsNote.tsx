import { hasVoice, type Seat } from "@/domain/session/seat";
import { useSessionStyles } from "../useSessionStyles";
import { intakeTexts } from "./texts";

/** Says of whom one does not wait for a vote. */
export function GuestsNote({ seats }: { readonly seats: readonly Seat[] }) {
  const styles = useSessionStyles();
  const guests = seats.filter((seat) => seat.isOutside && hasVoice(seat)).length;
  return guests > 0 && <p className={styles.text}>{intakeTexts.guests(guests)}</p>;
}
