import { AppError, type LibraryProblem } from "@/ports/appError";
import type { ErrorText } from "./errorText";
import { failureText } from "./errorTexts";

/** As `failureText`, where a file of a library is read or replaced. */
export function libraryFailureText(failure: unknown): ErrorText {
  const detail = failure instanceof AppError ? failure.detail : null;
  if (detail?.code === "libraryRefused") return libraryErrorTexts[detail.problem];
  if (detail?.code === "libraryHostClosed") return hostClosedText(detail.host);
  return failureText(failure);
}

/** What happened with a file in SharePoint, and what to do. */
const libraryErrorTexts: Readonly<Record<LibraryProblem, ErrorText>> = {
  open: {
    title: "Niet geschreven: iemand heeft dit bestand nu open in Word.",
    whatToDo: "Uw keuzes staan er nog. Vraag om het bestand te sluiten en kies daarna ‘Opnieuw proberen’.",
  },
  checkedOut: {
    title: "Niet geschreven: iemand heeft dit bestand uitgecheckt in SharePoint.",
    whatToDo: "Uw keuzes staan er nog. Vraag om het bestand in te checken en kies daarna ‘Opnieuw proberen’.",
  },
  gone: {
    title: "Dit bestand of deze map staat niet meer in SharePoint.",
    whatToDo: "Iemand heeft het verwijderd. Er is niets geschreven. Kies een ander bestand.",
  },
  readOnly: {
    title: "Niet geschreven: u mag dit bestand in SharePoint niet wijzigen.",
    whatToDo: "Uw keuzes staan er nog. Vraag de eigenaar van de site of u dit bestand mag bewerken.",
  },
  full: {
    title: "Niet geschreven: de SharePoint-site is vol.",
    whatToDo: "Uw keuzes staan er nog. Vraag de eigenaar van de site om ruimte te maken.",
  },
  unreachable: {
    title: "SharePoint is nu niet te bereiken.",
    whatToDo: "Er is niets geschreven. Controleer uw verbinding en kies ‘Opnieuw proberen’.",
  },
  unheard: {
    title: "De verbinding viel weg. Het is niet zeker of het bestand in SharePoint is bijgewerkt.",
    whatToDo:
      "Er is niets verloren. Controleer uw verbinding en kies ‘Opnieuw proberen’. De app kijkt dan eerst of het is aangekomen.",
  },
};

function hostClosedText(host: string): ErrorText {
  return {
    title: "De app mag in deze SharePoint geen bestanden ophalen.",
    whatToDo: `Vraag uw beheerder om dit adres toe te voegen aan de app: ${host}. Tot dan kunt u het bestand in SharePoint downloaden en hier kiezen.`,
  };
}
