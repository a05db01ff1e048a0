import type { Perspective, Seat, SeatRole } from "@/domain/session/seat";
import { sessionTexts } from "../texts";

const seat = ({ name, perspective }: Seat) => `${name} (${sessionTexts.perspective(perspective)})`;
const list = new Intl.ListFormat("nl-NL", { type: "conjunction" });

const states = { turn: "nu aan de beurt", ready: "klaar", waits: "nog niet klaar" };

const roleWords: Readonly<Record<SeatRole, string>> = {
  participant: "Deelnemer",
  observer: "Waarnemer",
  chair: "Voorzitter zonder stem",
};

export const seatTexts = {
  title: "Uw plek in dit overleg",
  note: "Anderen zien uw stem pas nadat de voorzitter onthult. Daarna kunnen leden van de site zien wie wat stemde, tot de zelfscan is vastgesteld.",
  name: "Uw functie of organisatie",
  nameHint: "Bijvoorbeeld: beleidsadviseur. Een naam is niet nodig.",
  nameMissing: "Vul uw functie of organisatie in.",
  perspective: "Uw invalshoek",
  otherPerspective: "Anders",
  ownPerspective: "Naam van uw invalshoek",
  role: "Uw rol",
  roles: {
    participant: "Deelnemer: stemt mee",
    observer: "Waarnemer: kijkt mee",
    chair: "Voorzitter: leidt en stemt niet",
  } satisfies Record<SeatRole, string>,
  sit: "Deelnemen",
  addSeat: "Nog een plek op dit toestel",

  seat,
  seatWithState: (each: Seat, state: keyof typeof states | null) => {
    const withRole =
      each.role === "participant" ? seat(each) : `${seat(each)}, ${roleWords[each.role].toLowerCase()}`;
    const tellsState = state !== null && each.role === "participant";
    return tellsState ? `${withRole}: ${states[state]}` : withRole;
  },
  sharedNote: "U deelt dit toestel. De app vraagt steeds wie er aan de beurt is.",
  handTo: (name: string) => `Geef het toestel aan ${name}`,
  handNote: "Er staat nu niets van iemand op het scherm.",
  iAm: (name: string) => `Ik ben ${name}`,
  allReady: "Iedereen op dit toestel is klaar.",
  allReadyNote: "Wilt u uw antwoord nog wijzigen? Zeg dan bij uw plek wie u bent.",
  votesAs: (name: string) => `Hoe ver is dit volgens ${name}?`,
  missingPerspectives: (perspectives: readonly Perspective[]) =>
    `Nog niemand neemt deel van: ${list.format(perspectives.map(sessionTexts.perspective))}.`,
  allPerspectives: "Van elke invalshoek neemt iemand deel.",

  elsewhere: "U neemt al deel op een ander toestel. Ga hier verder met dezelfde plek. Dan telt u één keer.",
  goOnAs: (name: string) => `Verder als ${name}`,
  orNew: "Zit er iemand anders achter dit toestel? Vul dan hieronder een nieuwe plek in.",
};
