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
  notSat:
    "Deelnemen is niet gelukt. De browser kon geen sleutel maken om uw stem te verzegelen. Probeer het opnieuw.",
  retry: "Opnieuw proberen",

  change: "Wijzigen",
  changeSeat: (name: string) => `Wijzigen: ${name}`,
  changeNote: "U kunt deze plek wijzigen tot er iets van is onthuld.",
  heardNote: "Van deze plek is al iets onthuld. U kunt alleen de naam nog wijzigen.",
  save: "Wijziging bewaren",
  cancel: "Niet doen",
  changed: (name: string) => `De plek van ${name} is gewijzigd.`,
  remove: "Plek weghalen",
  removeSeat: (name: string) => `Plek weghalen: ${name}`,
  removeNote: (leads: boolean) =>
    `Haalt u deze plek weg? Dan gaat ook weg wat op deze plek is ingevuld en nog niet is onthuld.${leads ? " Daarna zit niemand dit overleg voor, tot een deelnemer het overneemt." : ""}`,
  guestsStay:
    "Op dit toestel zijn gasten toegevoegd. Daarom kan deze plek niet weg. Haal eerst de plekken van de gasten weg.",
  removed: (name: string) => `De plek van ${name} is weggehaald.`,

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
