import type { ErrorText } from "./errorText";
import { unreachable } from "@/domain/unreachable";
import { AppError, type AppErrorDetail } from "@/ports/appError";
import { logoErrorTexts, templateErrorTexts } from "./fileErrorTexts";
import { errorNoticeTexts } from "./texts";
import { wordErrorText } from "./wordErrorTexts";

/** The text for anything that was thrown. */
export function failureText(failure: unknown): ErrorText {
  if (failure instanceof AppError) return errorText(failure.detail);
  if (isMissingPart(failure)) return errorText({ code: "appPartMissing" });
  return unexpected;
}

const unexpected: ErrorText = {
  title: errorNoticeTexts.unexpectedTitle,
  whatToDo: errorNoticeTexts.unexpected,
};

// webpack's own name for a part of the app that did not arrive.
export function isMissingPart(failure: unknown): boolean {
  if (failure instanceof AppError) return failure.detail.code === "appPartMissing";
  return failure instanceof Error && failure.name === "ChunkLoadError";
}

/** What happened and what to do, for each code. */
export function errorText(detail: AppErrorDetail): ErrorText {
  switch (detail.code) {
    case "storageAbsent":
      return {
        title: "Deze browser bewaart niets voor deze site.",
        whatToDo:
          "Sta opslag toe voor deze site, of gebruik geen privévenster. Laad daarna de pagina opnieuw.",
      };
    case "storageUnreadable":
      return {
        title: "De app kan niet bij wat op dit apparaat bewaard is.",
        whatToDo: `Er is niets verwijderd. Sluit andere vensters van deze app en laad de pagina opnieuw. Helpt dat niet? Controleer of de schijf vol is, of geef uw beheerder deze melding door: ${detail.reason}.`,
      };
    case "storageNewer":
      return {
        title: "Op dit apparaat is al met een nieuwere versie van deze app gewerkt.",
        whatToDo:
          "Er is niets verloren. Sluit alle vensters van deze app en open hem opnieuw. Komt deze melding terug? Vraag uw beheerder om de nieuwste versie.",
      };
    case "storageWiped":
      return {
        title:
          "De gegevens van deze site zijn gewist, in een ander venster of in de instellingen van de browser.",
        whatToDo:
          "Wat u hier nog ziet, staat alleen in dit venster. Kies in uw werkruimte ‘Werkruimte downloaden’. Laad daarna de pagina opnieuw en open het bestand op de startpagina.",
      };
    case "notSecure":
      return {
        title: "De app werkt alleen over een beveiligde verbinding.",
        whatToDo: "Open het adres met https ervoor, of vraag uw beheerder daarom.",
      };
    case "storageFull":
      return {
        title: "Niet bewaard: de opslag van dit apparaat is vol.",
        whatToDo:
          "Laat dit venster open, dan raakt u niets kwijt. Maak ruimte vrij op het apparaat, of verwijder gegevens van andere websites in de browser. Kies daarna ‘Opnieuw proberen’. Lukt dat niet? Kies dan ‘Werkruimte downloaden’: in dat bestand staat alles wat u hier ziet.",
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
    case "frameworkUnknown":
      return {
        title: `Dit is gemaakt met een versie van het kwaliteitskader die deze app niet kent: ${detail.framework}.`,
        whatToDo: "Open het in de app waarmee het gemaakt is, of vraag uw beheerder om een nieuwere versie.",
      };
    case "appPartMissing":
      return {
        title: "Dit deel van de app kon niet geladen worden.",
        whatToDo:
          "Controleer uw verbinding en kies ‘Opnieuw proberen’. Wat u al invulde, raakt u niet kwijt.",
      };
    case "documentFailed":
      return {
        title: "Het Word-document kon niet gemaakt worden.",
        whatToDo: `Probeer het nog een keer. Helpt dat niet? Geef uw beheerder deze melding door: ${detail.reason}.`,
      };
    case "logoRefused":
      return logoErrorTexts[detail.problem];
    case "templateRefused":
      return templateErrorTexts[detail.problem];
    case "wordFileRefused":
    case "wordNotWritable":
    case "wordHalfWritten":
    case "wordTooLarge":
    case "wordFailed":
      return wordErrorText(detail);
    case "libraryRefused":
    case "libraryHostClosed":
      // Only who picks a file in a library meets these: `libraryFailureText` says more, and loads with that screen.
      return unexpected;
    case "pictureFailed":
      return {
        title: "De afbeelding kon niet gemaakt worden.",
        whatToDo: `Probeer het nog een keer. Helpt dat niet? Geef uw beheerder deze melding door: ${detail.reason}.`,
      };
    case "clipboardRefused":
      return {
        title: "De browser laat de app niets op het klembord zetten.",
        whatToDo: "Bewaar de afbeelding als bestand. Dat kunt u invoegen in uw document of presentatie.",
      };
    case "remoteUnreachable":
      return {
        title: "SharePoint is nu niet te bereiken.",
        whatToDo: "U kunt gewoon doorwerken: alles blijft op dit apparaat. De app probeert het vanzelf weer.",
      };
    case "signInNeeded":
      return {
        title: "U bent niet meer aangemeld.",
        whatToDo: "Meld u opnieuw aan. Tot dan blijft wat u doet op dit apparaat.",
      };
    case "signInCancelled":
      return {
        title: "U bent niet aangemeld.",
        whatToDo: "Kies opnieuw ‘Aanmelden’ als u met SharePoint wilt werken.",
      };
    case "signInBlocked":
      return {
        title: "De browser hield het venster om aan te melden tegen.",
        whatToDo: "Sta pop-ups toe voor deze app en kies opnieuw ‘Aanmelden’.",
      };
    case "consentNeeded":
      return {
        title: "Uw organisatie heeft deze app nog geen toestemming gegeven.",
        whatToDo:
          "Vraag uw beheerder om toestemming te geven. Hoe dat gaat, staat in de beheerdershandleiding.",
      };
    case "otherTenant":
      return {
        title: "Met dit account kunt u hier niet werken.",
        whatToDo:
          "Het hoort bij een andere organisatie. Meld u aan met een account van de organisatie van deze app.",
      };
    case "siteUnknown":
      return {
        title: "Deze SharePoint-site is niet gevonden.",
        whatToDo: `Controleer het adres, en of u bij de site mag: ${detail.address}.`,
      };
    case "rightMissing":
      return {
        title: "U of deze app heeft hier geen recht voor.",
        whatToDo: `Vraag uw beheerder om dit recht: ${detail.right}.`,
      };
    case "listsMissing":
      return {
        title: "Op deze SharePoint-site ontbreken lijsten van de app.",
        whatToDo: `Vraag uw beheerder om de lijsten te maken bij ‘Beheer’. Het gaat om: ${detail.lists.join(", ")}.`,
      };
    case "listsNewer":
      return {
        title: "Uw team werkt al met een nieuwere versie van deze app.",
        whatToDo:
          "Laad de app opnieuw. Wat u intussen doet, blijft op dit apparaat en gaat mee zodra u de nieuwe versie heeft.",
      };
    case "stageRefused":
      return {
        title: "Delen in de vergadering lukt niet.",
        whatToDo:
          "Alleen wie presenteert, kan delen. Vraag de organisator om u presentator te maken. Stoppen kan ook met de knop van Teams boven het gedeelde scherm.",
      };
    case "remoteRefused":
      return {
        title: "SharePoint neemt dit niet aan.",
        whatToDo: `Geef uw beheerder deze melding door: ${detail.reason}.`,
      };
    default:
      return unreachable(detail);
  }
}
