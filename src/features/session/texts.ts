import { knownPerspectives, type Perspective } from "@/domain/session/seat";
import type { SpreadShape } from "@/domain/session/spread";

const perspectiveNames = new Map<string, string>([
  ["municipality", "gemeente"],
  ["localTeam", "lokaal team"],
  ["veiligThuis", "Veilig Thuis"],
]);

const voices = (count: number) => (count === 1 ? "1 stem" : `${count} stemmen`);

const shapes: Readonly<Record<SpreadShape, string>> = {
  nobody: "Er zijn geen stemmen.",
  alike: "Iedereen kiest hetzelfde.",
  near: "De antwoorden liggen dicht bij elkaar.",
  wide: "De antwoorden lopen uiteen.",
  polarised: "Er zijn twee kampen: dit is geen overeenstemming.",
  unclear: "Minstens de helft weet dit niet.",
};

const list = new Intl.ListFormat("nl-NL", { type: "conjunction" });

/** What several parts of a session call the same. */
export const sessionTexts = {
  sessions: "Overleggen",
  noSessions: "Er is nog geen overleg.",
  needsAssessment: "Begin eerst een zelfscan. Een overleg gaat over een zelfscan.",
  newSession: "Nieuw overleg",
  sessionName: (assessment: string) => `Overleg over ${assessment}`,
  ended: "Dit overleg is gesloten.",
  goOn: "Verder: de zelfscan afmaken en vaststellen",
  perspectives: knownPerspectives.map((id) => ({ id, label: nameOf(id) })),
  perspective: nameOf,
  /** Within a sentence: "van het lokale team". */
  perspectiveInSentence: (perspective: Perspective) =>
    perspective === "municipality"
      ? "de gemeente"
      : perspective === "localTeam"
        ? "het lokale team"
        : nameOf(perspective),
  standards: (numbers: readonly number[]) => `standaard ${list.format(numbers.map(String))}`,
  wishes: (count: number) =>
    count === 1 ? "1 deelnemer wil hier over praten." : `${count} deelnemers willen hier over praten.`,
  wish: "Hier wil ik over praten",
  agenda: "Agenda",
  copied: "Gekopieerd.",
  notCopied: "Kopiëren mag hier niet. Selecteer de tekst en kopieer die zelf.",
  voices,
  shapes,
};

function nameOf(perspective: Perspective): string {
  return perspectiveNames.get(perspective) ?? perspective;
}
