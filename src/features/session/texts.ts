import type { BlindSpot } from "@/domain/session/blindSpots";
import type { Move } from "@/domain/session/course";
import { knownPerspectives, type Perspective, type SeatRole } from "@/domain/session/seat";
import type { Settlement } from "@/domain/session/session";
import type { SpreadShape } from "@/domain/session/spread";

const perspectiveNames = new Map<string, string>([
  ["municipality", "gemeente"],
  ["localTeam", "lokaal team"],
  ["veiligThuis", "Veilig Thuis"],
]);
const nameOf = (perspective: Perspective) => perspectiveNames.get(perspective) ?? perspective;
const list = new Intl.ListFormat("nl-NL", { type: "conjunction" });
const voices = (count: number) => (count === 1 ? "1 stem" : `${count} stemmen`);

const settleWords: Readonly<Record<Settlement, string>> = {
  parked: "Parkeren",
  skipped: "Overslaan",
  unchanged: "Ongewijzigd overnemen",
};

const settledWords: Readonly<Record<Settlement, string>> = {
  parked: "geparkeerd",
  skipped: "overgeslagen",
  unchanged: "ongewijzigd overgenomen",
};

const shapes: Readonly<Record<SpreadShape, string>> = {
  nobody: "Er zijn geen stemmen.",
  alike: "Iedereen kiest hetzelfde.",
  near: "De antwoorden liggen dicht bij elkaar.",
  wide: "De antwoorden lopen uiteen.",
  polarised: "Er zijn twee kampen: dit is geen overeenstemming.",
  unclear: "Minstens de helft weet dit niet.",
};

export const sessionTexts = {
  sessions: "Overleggen",
  noSessions: "Er is nog geen overleg.",
  needsAssessment: "Begin eerst een zelfscan. Een overleg gaat over een zelfscan.",
  newSession: "Nieuw overleg",
  sessionName: (assessment: string) => `Overleg over ${assessment}`,

  seatTitle: "Uw plek in dit overleg",
  seatNote:
    "Anderen zien uw stem pas nadat de voorzitter onthult. Daarna kunnen leden van de site zien wie wat stemde, tot de zelfscan is vastgesteld.",
  seatName: "Uw functie of organisatie",
  seatHint: "Bijvoorbeeld: beleidsadviseur. Een naam is niet nodig.",
  seatMissing: "Vul uw functie of organisatie in.",
  perspective: "Uw invalshoek",
  otherPerspective: "Anders",
  ownPerspective: "Naam van uw invalshoek",
  perspectives: knownPerspectives.map((id) => ({ id, label: nameOf(id) })),
  perspectiveName: nameOf,
  role: "Uw rol",
  roles: {
    participant: "Deelnemer: stemt mee",
    observer: "Waarnemer: kijkt mee",
    chair: "Voorzitter: leidt en stemt niet",
  } satisfies Record<SeatRole, string>,
  sit: "Deelnemen",
  addSeat: "Nog een plek op dit toestel",
  seatOnDevice: "U stemt als",

  prepare: "Voorbereiden",
  prepareNote:
    "Wat u hier invult, blijft op dit toestel tot u het inlevert. Het is verzegeld tot iedereen het ziet.",
  wish: "Hier wil ik over praten",
  handIn: "Voorbereiding inleveren",
  handedIn: "Uw voorbereiding is ingeleverd.",

  voting: (round: number) => (round === 1 ? "Stemmen" : `Stemmen, ronde ${round}`),
  yourVote: "Hoe ver is dit?",
  vote: "Stem geven",
  voteKeys: "U kunt ook de toetsen 1 tot en met 6 gebruiken.",
  voted: "Uw stem is verzegeld. U kunt hem wijzigen tot de voorzitter onthult.",
  ready: (done: number, total: number) => `${done} van ${total} hebben gestemd.`,
  spread: "Verdeling",
  tableOf: (total: number) => `Wie kiest wat (${voices(total)})`,
  everyone: "Samen",
  asTable: "Bekijk als tabel",
  revealed: (shape: SpreadShape) => `Onthuld. ${shapes[shape]}`,
  earlierRound: (round: number) => `Ronde ${round}`,
  sentence: (
    shape: SpreadShape | null,
    counts: readonly { readonly count: number; readonly label: string }[],
  ) => {
    const counted = list.format(counts.map(({ count, label }) => `${count} × ${label.toLowerCase()}`));
    return [...(counts.length > 0 ? [`${counted}.`] : []), ...(shape ? [shapes[shape]] : [])].join(" ");
  },

  decidedLevel: "Wat is het antwoord van de zelfscan?",
  reason: "Reden",
  minorityWho: "Wie ziet het anders? (functie of organisatie)",
  minorityWhy: "Waarom?",
  idea: "Idee voor een maatregel",
  decide: "Besluit vastleggen",
  decided: "Het besluit is vastgelegd.",

  agenda: "Agenda",
  agendaEmpty: "De agenda is nog leeg.",
  makeAgenda: "Agenda maken",
  minutesBooked: "Hoeveel minuten heeft u?",
  minutesHint: "Op de agenda komt wat daarin past. Leeg: alles.",
  showsPerspectives: "Verdeling per invalshoek tonen",
  discuss: (text: string) => `Bespreken: ${text}`,
  discussShort: "Bespreken",
  settle: settleWords,
  settleWhich: (how: Settlement, text: string) => `${settleWords[how]}: ${text}`,
  missing: (standard: number, perspective: Perspective) =>
    `Standaard ${standard} heeft nog niemand van ${nameOf(perspective)}.`,
  missingTitle: "Wie ontbreekt er?",

  chair: "Voorzitter",
  youLead: "U zit dit overleg voor.",
  leads: (name: string) => `${name} zit dit overleg voor.`,
  nobodyLeads: "Niemand zit dit overleg nu voor.",
  chairNote: "Is de voorzitter weg? Dan kan elke deelnemer het overnemen. U gaat verder waar u was.",
  takeChair: "Voorzitterschap overnemen",
  moves: {
    revealPrepared: "Voorbereiding onthullen",
    reveal: "Onthullen",
    again: "Nog een ronde",
    toAgenda: "Naar de agenda",
    end: "Overleg sluiten",
    resume: "Overleg hervatten",
  } satisfies Record<Exclude<Move["kind"], "discuss" | "decide">, string>,
  ended: "Dit overleg is gesloten.",

  minutes: "Verslag",
  minutesOf: (title: string) => `Verslag: ${title}`,
  minutesInWord: "Verslag als Word-document",
  whoWasThere: "Wie er waren",
  decisions: "Besluiten",
  aspect: "Onderdeel",
  decision: "Besluit",
  minorityShort: "Wie ziet het anders?",
  setAside: "Niet besproken of geparkeerd",
  present: (perspective: Perspective, count: number, observers: number) =>
    `${nameOf(perspective)}: ${voices(count)}${observers > 0 ? `, ${observers} zonder stem` : ""}`,
  minority: (who: string, why: string) => `${who} ziet het anders: ${why}`,
  settled: settledWords,
  inAgenda: (text: string, how: string) => `${text} (${how})`,
  decidedShort: "besloten",
  soFar: "Wat tot nu toe is besloten",
  settledAs: (text: string, how: Settlement) => `${text}: ${settledWords[how]}`,
  blindSpots: "Witte vlekken",
  blindSpot: ({ perspective, why }: BlindSpot, text: string) =>
    why === "unknown"
      ? `${nameOf(perspective)} weet dit niet: ${text}`
      : `Niemand van ${nameOf(perspective)} zei hier iets over: ${text}`,
};
