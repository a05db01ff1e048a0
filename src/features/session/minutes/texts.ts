import type { BlindSpot } from "@/domain/session/blindSpots";
import type { Perspective } from "@/domain/session/seat";
import type { Settlement } from "@/domain/session/session";
import { agendaTexts } from "../agenda/texts";
import { sessionTexts } from "../texts";

export const minutesTexts = {
  title: "Verslag",
  titleOf: (title: string) => `Verslag: ${title}`,
  inWord: "Verslag als Word-document",
  whoWasThere: "Wie er waren",
  decisions: "Besluiten",
  aspect: "Onderdeel",
  decision: "Besluit",
  minorityShort: "Wie ziet het anders?",
  setAside: "Niet besproken of geparkeerd",
  present: (perspective: Perspective, count: number, observers: number) =>
    `${sessionTexts.perspective(perspective)}: ${sessionTexts.voices(count)}${observers > 0 ? `, ${observers} zonder stem` : ""}`,
  minority: (who: string, why: string) => `${who} ziet het anders: ${why}`,
  settledAs: (text: string, how: Settlement) => `${text}: ${agendaTexts.settled[how]}`,
  blindSpots: "Witte vlekken",
  blindSpot: ({ perspective, why }: BlindSpot, text: string) =>
    why === "unknown"
      ? `${sessionTexts.perspective(perspective)} weet dit niet: ${text}`
      : `Niemand van ${sessionTexts.perspective(perspective)} zei hier iets over: ${text}`,
};
