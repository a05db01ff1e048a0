import type { BlindSpot, Hearing, Invitee } from "@/domain/session/blindSpots";
import type { Perspective } from "@/domain/session/seat";
import type { Settlement } from "@/domain/session/session";
import { agendaTexts } from "../agenda/texts";
import { sessionTexts } from "../texts";

const list = new Intl.ListFormat("nl-NL", { type: "conjunction" });

export const minutesTexts = {
  title: "Verslag",
  titleOf: (title: string) => `Verslag: ${title}`,
  inWord: "Verslag als Word-document",
  whoWasThere: "Wie er waren",
  nobodyKnown: "Wie er waren, staat er niet meer bij. Dat gaat weg als de zelfscan is vastgesteld.",
  decisions: "Besluiten",
  aspect: "Onderdeel",
  decision: "Besluit",
  minorityShort: "Wie ziet het anders?",
  noDecisions: "Er is nog niets besloten.",
  decidedAs: (level: string) => `Besluit: ${level}`,
  about: (standard: number, round: number, sentence: string) =>
    `Standaard ${standard}${round === 1 ? "" : `, ronde ${round}`}. ${sentence}`,
  spread: "Bekijk de verdeling",
  setAside: "Geparkeerd, overgeslagen of ongewijzigd",
  notDiscussed: "Stond op de agenda, niet besproken",
  print: "Verslag afdrukken",
  present: (perspective: Perspective, count: number, observers: number) =>
    `${sessionTexts.perspective(perspective)}: ${sessionTexts.voices(count)}${observers > 0 ? `, ${observers} zonder stem` : ""}`,
  minority: (who: string, why: string) => `${who} ziet het anders: ${why}`,
  settledAs: (text: string, how: Settlement) => agendaTexts.inAgenda(text, agendaTexts.settled[how]),
  map: "Wittevlekkenkaart",
  standard: "Standaard",
  standardName: (number: number, title: string) => `${number}. ${title}`,
  hearing: {
    heard: "zei er iets over",
    partly: "niet over alles",
    unknown: "iedereen weet het niet",
    absent: "was er niet",
  } satisfies Record<Hearing, string>,
  allHeard: "Elke invalshoek zei iets over wat is besproken.",
  invite: ({ perspective, absent, unsure }: Invitee) => {
    const gaps = [
      ...(absent.length > 0 ? [`was er niet bij ${sessionTexts.standards(absent)}`] : []),
      ...(unsure.length > 0 ? [`kon niet alles zeggen over ${sessionTexts.standards(unsure)}`] : []),
    ];
    return `Nodig de volgende keer iemand uit van ${sessionTexts.perspectiveInSentence(perspective)}: die invalshoek ${list.format(gaps)}.`;
  },
  perAspect: "Witte vlekken per onderdeel",
  blindSpot: ({ perspective, why }: BlindSpot, text: string) =>
    why === "unknown"
      ? `${sessionTexts.perspective(perspective)} weet dit niet: ${text}`
      : `Niemand van ${sessionTexts.perspective(perspective)} zei hier iets over: ${text}`,
};
