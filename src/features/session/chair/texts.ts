import type { Move } from "@/domain/session/course";

export const chairTexts = {
  title: "Voorzitter",
  youLead: (name: string | undefined, seats: number) =>
    seats > 1 && name !== undefined
      ? `${name} zit dit overleg voor, op dit toestel.`
      : "U zit dit overleg voor.",
  leads: (name: string) => `${name} zit dit overleg voor.`,
  nobodyLeads: "Niemand zit dit overleg nu voor.",
  note: "Is de voorzitter weg? Dan kan elke deelnemer het overnemen. U gaat verder waar u was.",
  takeChair: "Voorzitterschap overnemen",
  next: (aspect: string) => `Volgende: ${aspect}`,
  park: "Parkeren",
  handOverTitle: "Voorzitterschap overdragen",
  handOverTo: "Aan wie?",
  handOver: "Overdragen",
  handedOver: (name: string) => `${name} zit dit overleg nu voor.`,
  moves: {
    revealPrepared: "Voorbereiding onthullen",
    reveal: "Onthullen",
    again: "Nog een ronde",
    toAgenda: "Naar de agenda",
    end: "Overleg sluiten",
    resume: "Overleg hervatten",
  } satisfies Record<Exclude<Move["kind"], "discuss" | "decide">, string>,
};
