import type { SeatRole } from "@/domain/session/seat";

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
  onDevice: "U stemt als",
};
