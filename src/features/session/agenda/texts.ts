import type { Perspective } from "@/domain/session/seat";
import type { Settlement } from "@/domain/session/session";
import { sessionTexts } from "../texts";

const settleWords: Readonly<Record<Settlement, string>> = {
  parked: "Parkeren",
  skipped: "Overslaan",
  unchanged: "Ongewijzigd overnemen",
};

export const agendaTexts = {
  empty: "De agenda is nog leeg.",
  make: "Agenda maken",
  minutesBooked: "Hoeveel minuten heeft u?",
  minutesHint: "Op de agenda komt wat daarin past. Leeg: alles.",
  showsPerspectives: "Verdeling per invalshoek tonen",
  discuss: (text: string) => `Bespreken: ${text}`,
  discussShort: "Bespreken",
  settle: settleWords,
  settleWhich: (how: Settlement, text: string) => `${settleWords[how]}: ${text}`,
  settled: {
    parked: "geparkeerd",
    skipped: "overgeslagen",
    unchanged: "ongewijzigd overgenomen",
  } satisfies Record<Settlement, string>,
  inAgenda: (text: string, how: string) => `${text} (${how})`,
  decidedShort: "besloten",
  soFar: "Wat tot nu toe is besloten",
  missing: (standard: number, perspective: Perspective) =>
    `Standaard ${standard} heeft nog niemand van ${sessionTexts.perspective(perspective)}.`,
  missingTitle: "Wie ontbreekt er?",
};
