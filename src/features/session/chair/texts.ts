import type { Move } from "@/domain/session/course";

export const chairTexts = {
  title: "Voorzitter",
  youLead: "U zit dit overleg voor.",
  leads: (name: string) => `${name} zit dit overleg voor.`,
  nobodyLeads: "Niemand zit dit overleg nu voor.",
  note: "Is de voorzitter weg? Dan kan elke deelnemer het overnemen. U gaat verder waar u was.",
  takeChair: "Voorzitterschap overnemen",
  moves: {
    revealPrepared: "Voorbereiding onthullen",
    reveal: "Onthullen",
    again: "Nog een ronde",
    toAgenda: "Naar de agenda",
    end: "Overleg sluiten",
    resume: "Overleg hervatten",
  } satisfies Record<Exclude<Move["kind"], "discuss" | "decide">, string>,
};
