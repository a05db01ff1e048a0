import type { CodeRefusal } from "@/domain/session/codeIntake";

export const intakeTexts = {
  title: "Code van een gast",
  code: "Code van iemand buiten de site",
  hint: "Kleine letters, spaties en streepjes maken niet uit.",
  takeIn: "Code invoeren",
  taken: (name: string, subject: "vote" | "prepared") =>
    subject === "prepared"
      ? `De voorbereiding van ${name} is ingevoerd.`
      : `Het antwoord van ${name} is ingevoerd.`,
  known: (name: string) => `Deze code van ${name} was al ingevoerd. Er is niets veranderd.`,
  refused: (why: CodeRefusal): string => {
    switch (why.kind) {
      case "empty":
        return "Vul de code in.";
      case "strange":
        return `“${why.character}” komt niet voor in een code. Kijk de code na.`;
      case "length":
        return `Deze code heeft ${why.given} tekens. Een code van één antwoord heeft er 6. Een code van een hele voorbereiding heeft er meer, in groepen van 6.`;
      case "typo":
        return `Er zit een tikfout in de code, in groep ${why.group}. Kijk die groep na.`;
      case "elsewhere":
        return why.title === null
          ? "Deze code hoort bij een ander overleg of een andere plek. Vraag of de gast de link van dit overleg gebruikt."
          : `Deze code hoort bij een ander overleg: ${why.title}.`;
      case "unrevealed":
        return why.subject === "prepared"
          ? "Dit is de code van een voorbereiding. Voer die in als de voorbereiding is onthuld en de agenda op het scherm staat. De app heeft niets bewaard."
          : "Dit antwoord is nog niet onthuld. Voer de code in na het onthullen. De app heeft niets bewaard.";
      case "otherwise":
        return `Van ${why.seat.name} is hierover al een andere code ingevoerd. Die blijft staan.`;
      case "blank":
        return `${why.seat.name} heeft nog niets ingevuld. Er is niets ingevoerd.`;
      case "ended":
        return "Dit overleg is gesloten. Hervat het overleg om een code in te voeren.";
    }
  },
  guests: (count: number) =>
    count === 1
      ? "1 gast geeft de stem als code, na het onthullen."
      : `${count} gasten geven de stem als code, na het onthullen.`,
  pageTitle: "Code invoeren",
  about: (title: string) => `Deze code hoort bij: ${title}. Kijk de code na en kies Code invoeren.`,
  toSession: "Naar het overleg",
  unknownTitle: "Dit overleg staat niet op dit toestel",
  unknown:
    "Deze code is voor een overleg dat dit toestel niet kent. Open de link op een toestel waarop u aan dat overleg meedoet. Of typ de code daar over.",
};
