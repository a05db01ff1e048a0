import { unreachable } from "@/domain/unreachable";
import type { BrokenContentFile, ContentPlace, ContentProblem } from "@/ports/contentProblems";

type InUse = BrokenContentFile["inUse"];

export const contentProblemTexts = {
  title: (count: number) =>
    count === 1
      ? "Een bestand met eigen inhoud klopt niet."
      : `${count} bestanden met eigen inhoud kloppen niet.`,
  // The same for all files, or in general.
  goesOn: (inUse: InUse | null) => {
    switch (inUse) {
      case "lastGood":
        return "De app werkt verder met de vorige versie.";
      case "bundled":
        return "De app werkt verder met de teksten die bij de app horen.";
      case "rightPart":
      case null:
        return "De app werkt verder met wat wel klopt.";
      default:
        return unreachable(inUse);
    }
  },
  show: "Bekijk wat er niet klopt",
  inUse: (inUse: InUse) => {
    switch (inUse) {
      case "lastGood":
        return "In gebruik: de vorige goede versie van dit bestand.";
      case "bundled":
        return "In gebruik: de teksten die bij de app horen.";
      case "rightPart":
        return "In gebruik: de bestanden uit de lijst die wel goed zijn.";
      default:
        return unreachable(inUse);
    }
  },
  problem: ({ place, problem }: ContentProblem) => (place ? `${placeText(place)}: ${problem}` : problem),
  further: (count: number) => `En nog ${count}.`,
  whatToDo:
    "Stuur deze lijst naar wie de bestanden beheert. Zijn ze verbeterd? Laad dan de pagina opnieuw. Wat u invulde, raakt u niet kwijt.",
};

function placeText({ line, id, at }: ContentPlace): string {
  return id === null ? `Regel ${line} (${at})` : `Regel ${line}, bij ${id} (${at})`;
}
