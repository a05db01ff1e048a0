import type { Perspective } from "@/domain/session/seat";
import type { Settlement } from "@/domain/session/session";
import type { SpreadShape } from "@/domain/session/spread";
import { sessionTexts } from "../texts";

const settleWords: Readonly<Record<Settlement, string>> = {
  parked: "Parkeren",
  skipped: "Overslaan",
  unchanged: "Ongewijzigd overnemen",
};

const settled: Readonly<Record<Settlement, string>> = {
  parked: "geparkeerd",
  skipped: "overgeslagen",
  unchanged: "ongewijzigd overgenomen",
};

const allStandards = 10;
const aspects = (count: number) => (count === 1 ? "1 onderdeel" : `${count} onderdelen`);

export const agendaTexts = {
  empty: "De agenda is nog leeg.",
  make: "Agenda maken",
  makeAnew: "Agenda opnieuw maken",
  made: "De agenda is gemaakt.",
  undo: "Ongedaan maken",
  undone: "De laatste wijziging van de agenda is ongedaan gemaakt.",
  minutesBooked: "Hoeveel minuten heeft u?",
  minutesHint: "Op de agenda komt wat daarin past. Leeg: alles.",
  takes: (count: number, minutes: number, booked: number | null) => {
    if (count === 0) return "Alles op de agenda is gedaan of opzij gezet.";
    const takes = `Nog ${aspects(count)}, ongeveer ${minutes} minuten.`;
    if (booked === null) return takes;
    const over = minutes - booked;
    const fits = over > 0 ? `Dat is ${over} minuten te veel.` : "Dat past.";
    return `${takes} U heeft ${booked} minuten. ${fits}`;
  },
  showsPerspectives: "Verdeling per invalshoek tonen",

  number: (place: number) => `${place}.`,
  about: (standard: string, answer: string | null) =>
    `${standard}. ${answer === null ? "Nog geen antwoord in de zelfscan" : `Nu in de zelfscan: ${answer}`}.`,
  prepared: (shape: SpreadShape | null, wishes: number) =>
    [
      ...(shape === null ? [] : [`Voorbereid: ${sessionTexts.shapes[shape]}`]),
      ...(wishes === 0 ? [] : [sessionTexts.wishes(wishes)]),
    ].join(" "),
  discuss: (text: string) => `Bespreken: ${text}`,
  discussShort: "Bespreken",
  setAside: "Opzij zetten",
  setAsideWhich: (text: string) => `Opzij zetten: ${text}`,
  settle: settleWords,
  settleWhich: (how: Settlement, text: string) => `${settleWords[how]}: ${text}`,
  settled,
  takeBack: "Terugnemen",
  takeBackWhich: (text: string) => `Terugnemen: ${text}`,
  tookBack: (text: string) => `Teruggenomen: ${text}`,
  takeOff: "Van de agenda halen",
  tookOff: (text: string) => `Van de agenda gehaald: ${text}`,
  up: (text: string) => `Omhoog: ${text}`,
  down: (text: string) => `Omlaag: ${text}`,
  moved: (text: string, place: number, total: number) => `${text} staat nu op plaats ${place} van ${total}.`,
  cannotMove: { up: "Dit onderdeel staat al bovenaan.", down: "Dit onderdeel staat al onderaan." },
  inAgenda: (text: string, how: string) => `${text} (${how})`,
  decidedShort: "besloten",

  add: "Onderdeel erbij zetten",
  ofStandard: "Uit welke standaard?",
  standardWithCount: (standard: string, count: number) => `${standard} (${aspects(count)})`,
  putOn: "Op de agenda",
  putOnWhich: (text: string) => `Op de agenda: ${text}`,

  clusters: "Een heel cluster overslaan of overnemen",
  clustersNote: "Bij ongewijzigd overnemen blijft het antwoord dat de zelfscan al heeft.",
  cluster: (heading: string, open: number, aside: number) =>
    aside === 0
      ? `${heading} (nog ${aspects(open)})`
      : `${heading} (nog ${aspects(open)}, ${aside} niet besproken)`,
  settledCluster: (heading: string, how: Settlement) => `${heading}: ${settled[how]}.`,

  soFar: "Wat tot nu toe is besloten",
  missing: (perspective: Perspective, standards: readonly number[]) =>
    standards.length === allStandards
      ? `Niemand van ${sessionTexts.perspective(perspective)} zei al iets.`
      : `Niemand van ${sessionTexts.perspective(perspective)} zei iets over ${sessionTexts.standards(standards)}.`,
  missingTitle: "Wie ontbreekt er?",
};
