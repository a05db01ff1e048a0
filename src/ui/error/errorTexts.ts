import { unreachable } from "@/domain/unreachable";
import type { AppErrorDetail } from "@/ports/appError";

export interface ErrorText {
  readonly title: string;
  readonly whatToDo: string;
}

/** What happened and what to do, for each code. */
export function errorText(detail: AppErrorDetail): ErrorText {
  switch (detail.code) {
    case "storageFull":
      return {
        title: "Niet bewaard: de opslag van dit apparaat is vol.",
        whatToDo:
          "Laat dit venster open, dan raakt u niets kwijt. Maak ruimte vrij op het apparaat, of verwijder gegevens van andere websites in de browser. Kies daarna ‘Opnieuw proberen’.",
      };
    case "storageOutdated":
      return {
        title: "Niet bewaard: in een ander venster draait een nieuwere versie van deze app.",
        whatToDo: "Kopieer de tekst die u net typte. Laad daarna dit venster opnieuw.",
      };
    case "storageFailed":
      return {
        title: "Niet bewaard: de browser kon niet schrijven.",
        whatToDo: `Laat dit venster open, dan raakt u niets kwijt. Kies ‘Opnieuw proberen’. Helpt dat niet? Geef uw beheerder deze melding door: ${detail.reason}.`,
      };
    case "recordMissing":
      return {
        title: "Niet bewaard: dit onderdeel bestaat niet meer.",
        whatToDo: "Kopieer de tekst die u net typte en laad dit venster opnieuw.",
      };
    case "contentBroken":
      return {
        title: `Het bestand ${detail.file} met teksten klopt niet.`,
        whatToDo: `Vraag uw beheerder om dit te herstellen. Plaats: ${detail.at || "begin"}. Probleem: ${detail.problem}`,
      };
    case "appPartMissing":
      return {
        title: "Dit deel van de app kon niet geladen worden.",
        whatToDo: "Controleer uw verbinding en laad de pagina opnieuw. Wat bewaard is, blijft bewaard.",
      };
    case "documentFailed":
      return {
        title: "Het Word-document kon niet gemaakt worden.",
        whatToDo: `Probeer het nog een keer. Helpt dat niet? Geef uw beheerder deze melding door: ${detail.reason}.`,
      };
    default:
      return unreachable(detail);
  }
}
