import type { LogoProblem, TemplateProblem } from "@/ports/appError";
import type { ErrorText } from "./errorText";

export const logoErrorTexts: Readonly<Record<LogoProblem, ErrorText>> = {
  tooLarge: {
    title: "Dit logo is groter dan 1 MB.",
    whatToDo: "Vraag om een kleinere versie, of verklein de afbeelding tot ongeveer 1.000 pixels breed.",
  },
  svg: {
    title: "Dit is een SVG-bestand. Dat kan niet in elk Word-document.",
    whatToDo: "Kies hetzelfde logo als PNG.",
  },
  otherKind: {
    title: "Dit is geen PNG, JPEG of GIF.",
    whatToDo:
      "Kies het logo als PNG, JPEG of GIF. De app kijkt naar wat er in het bestand staat, niet naar de naam.",
  },
  broken: {
    title: "Deze afbeelding is beschadigd of niet helemaal aangekomen.",
    whatToDo: "Bewaar of download het logo opnieuw en kies het dan nog een keer.",
  },
  tooManyPixels: {
    title: "Deze afbeelding heeft te veel pixels.",
    whatToDo: "Verklein de afbeelding tot ongeveer 1.000 pixels breed en kies haar dan opnieuw.",
  },
  notDescribed: {
    title: "Bij een logo staat nog niet wat erop te zien is.",
    whatToDo: "Vul dat in bij het logo. Wie het niet kan zien, krijgt die tekst te horen.",
  },
};

export const templateErrorTexts: Readonly<Record<TemplateProblem, ErrorText>> = {
  tooLarge: {
    title: "Dit bestand is groter dan 5 MB.",
    whatToDo: "Kies een leeg huisstijlbestand, of haal er grote afbeeldingen uit en sla het opnieuw op.",
  },
  notWord: {
    title: "Dit is geen Word-bestand.",
    whatToDo: "Kies een bestand dat eindigt op .docx of .dotx, met de huisstijl van uw gemeente.",
  },
  oldOrEncrypted: {
    title: "Dit is een Word-bestand van voor 2007 (.doc), of het heeft een wachtwoord.",
    whatToDo:
      "Open het in Word. Haal bij ‘Bestand’, ‘Info’ het wachtwoord weg als dat er is, en sla het op als ‘Word-document (.docx)’.",
  },
  damaged: {
    title: "Dit Word-bestand is beschadigd of niet helemaal aangekomen.",
    whatToDo: "Open het in Word, sla het opnieuw op als ‘Word-document (.docx)’ en kies dat bestand.",
  },
  strict: {
    title: "Dit bestand is opgeslagen als ‘Strict Open XML-document’. Dat leest de app niet.",
    whatToDo: "Open het in Word, sla het op als ‘Word-document (.docx)’ en kies dat bestand.",
  },
  macros: {
    title: "In dit bestand zitten macro’s. Die neemt de app niet over.",
    whatToDo: "Open het in Word, sla het op als ‘Word-document (.docx)’ zonder macro’s en kies dat bestand.",
  },
  doctype: {
    title: "Dit bestand is niet door Word gemaakt en kan gevaarlijk zijn.",
    whatToDo: "Maak in Word een nieuw document met uw huisstijl, sla het op als .docx en kies dat bestand.",
  },
  tooMuchInside: {
    title: "Uitgepakt is dit bestand veel te groot.",
    whatToDo: "Vertrouwt u het bestand? Open het in Word, haal de tekst eruit en sla het opnieuw op.",
  },
};
