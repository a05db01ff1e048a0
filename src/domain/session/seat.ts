import type { Brand } from "../brand";

export type SeatId = Brand<string, "SeatId">;
/** From where somebody looks: one of the three that every session knows, or a name of the session's own. */
export type Perspective = Brand<string, "Perspective">;

/** In the order in which they are shown. */
export const knownPerspectives = [
  "municipality",
  "localTeam",
  "veiligThuis",
] as readonly string[] as readonly Perspective[];

export const seatRoles = ["participant", "observer", "chair"] as const;
/** A chair votes only who says so: taking a seat as "chair" is leading without a voice. */
export type SeatRole = (typeof seatRoles)[number];

/** A participant's place in a session. Who leads now is not here but in the course of the session. */
export interface Seat {
  readonly id: SeatId;
  /** What the others call it: a function or organisation, no name needed. */
  readonly name: string;
  readonly perspective: Perspective;
  readonly role: SeatRole;
  /** Of somebody without access to the workspace: they answer elsewhere and hand over codes. */
  readonly isOutside: boolean;
}

/** Who does not take part in the voting does not count, whatever is in their row. [OV7] */
export function hasVoice(seat: Seat): boolean {
  return seat.role === "participant";
}

/** Of whom one waits for a vote: a guest answers elsewhere, and gives a code afterwards. [OV17] */
export function isPresent({ isOutside }: Seat): boolean {
  return !isOutside;
}

/** An observer looks on, and who is outside cannot write what a chair writes. [OV9] */
export function canLead(seat: Seat): boolean {
  return seat.role !== "observer" && !seat.isOutside;
}

/** Which of the known perspectives nobody with a voice has a seat for yet. [OV12] */
export function perspectivesWithoutSeat(seats: readonly Seat[]): readonly Perspective[] {
  return knownPerspectives.filter(
    (perspective) => !seats.some((seat) => seat.perspective === perspective && hasVoice(seat)),
  );
}

/** Known ones first, then the session's own by name. */
export function perspectivesOf(seats: readonly Pick<Seat, "perspective">[]): readonly Perspective[] {
  const own = [...new Set(seats.map(({ perspective }) => perspective))]
    .filter((each) => !knownPerspectives.includes(each))
    .sort();
  return [...knownPerspectives, ...own];
}
