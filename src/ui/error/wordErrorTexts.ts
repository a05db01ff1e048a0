import { unreachable } from "@/domain/unreachable";
import type { AppErrorDetail, TemplateProblem } from "@/ports/appError";
import type { ErrorText } from "./errorText";
import { templateErrorTexts } from "./fileErrorTexts";

type WordErrorDetail = Extract<
  AppErrorDetail,
  { readonly code: "wordFileRefused" | "wordNotWritable" | "wordHalfWritten" | "wordTooLarge" | "wordFailed" }
>;

/** What happened with a document of Word, and what to do. */
export function wordErrorText(detail: WordErrorDetail): ErrorText {
  switch (detail.code) {
    case "wordFileRefused":
      return wordFileErrorTexts[detail.problem];
    case "wordNotWritable":
      return {
        title: "Word staat dit document nu niet toe te wijzigen.",
        whatToDo:
          "Het staat op Weergeven, is beveiligd of is alleen-lezen. Kies Bewerken en probeer het opnieuw. Lezen kan wel.",
      };
    case "wordHalfWritten":
      return {
        title: `Word stopte halverwege: ${detail.done} van de ${detail.planned} wijzigingen staan in het document.`,
        whatToDo: `Er is niets verloren. Kies ‘Opnieuw proberen’: dan ziet u wat nog over is. Helpt dat niet? Geef uw beheerder deze melding door: ${detail.reason}.`,
      };
    case "wordTooLarge":
      return {
        title: "Dit is te veel tekst voor één keer.",
        whatToDo: "Kies minder verschillen tegelijk, of kort heel lange teksten in.",
      };
    case "wordFailed":
      return {
        title: "Het lukte niet met het Word-document.",
        whatToDo: `Er is niets verloren. Probeer het nog een keer. Helpt dat niet? Geef uw beheerder deze melding door: ${detail.reason}.`,
      };
    default:
      return unreachable(detail);
  }
}

const wordFileErrorTexts: Readonly<Record<TemplateProblem, ErrorText>> = {
  ...templateErrorTexts,
  tooLarge: {
    title: "Dit bestand is groter dan 20 MB.",
    whatToDo: "Haal er in Word grote afbeeldingen uit, of laat Word ze verkleinen, en sla het opnieuw op.",
  },
  notWord: {
    title: "Dit is geen Word-bestand.",
    whatToDo: "Kies het plan van aanpak dat u in Word hebt: een bestand dat eindigt op .docx.",
  },
  macros: {
    title: "In dit bestand zitten macro’s. Daarin schrijft de app niet.",
    whatToDo: "Open het in Word, sla het op als ‘Word-document (.docx)’ zonder macro’s en kies dat bestand.",
  },
  doctype: {
    title: "Dit bestand is niet door Word gemaakt en kan gevaarlijk zijn.",
    whatToDo: "Vertrouwt u het? Kopieer de tekst in Word naar een nieuw document en kies dat bestand.",
  },
  tooMuchInside: {
    title: "Uitgepakt is dit bestand veel te groot.",
    whatToDo:
      "Vertrouwt u het bestand? Open het in Word, haal er grote afbeeldingen uit en sla het opnieuw op.",
  },
};
