interface When {
  /** As the clock of the user says; null while nobody settled it. */
  readonly moment: string | null;
  readonly minutes: number | null;
}

function whenText({ moment, minutes }: When): string {
  if (moment === null) return "Wanneer: dat hoort u nog.";
  return `Wanneer: ${moment}${minutes === null ? "" : `, ${minutes} minuten`}.`;
}

const about =
  "We kijken samen hoe ver we zijn met de aanpak van huiselijk geweld en kindermishandeling. We doen dat met de kwaliteitsstandaarden van Werken aan veiligheid.";

export const invitationTexts = {
  title: "Uitnodigen",
  members: "Leden van de site uitnodigen",
  startsAt: "Wanneer is het overleg?",
  minutes: "Hoeveel minuten duurt het?",
  memberText: "Tekst voor leden van de site",
  copyMemberText: "Tekst kopiëren",
  calendar: "Agenda-bestand (.ics)",
  calendarNeeds: "Vul in wanneer het overleg is en hoe lang het duurt. Dan kunt u een agenda-bestand maken.",
  noSite: "Dit overleg staat alleen op dit toestel. In de tekst staat daarom geen link.",
  forMembers: (title: string, when: When, link: string | null) =>
    [
      `U bent uitgenodigd voor: ${title}.`,
      whenText(when),
      about,
      "Voorbereiden: open het overleg, vul uw plek in en kies alvast uw antwoorden. Niemand ziet die voordat de voorzitter onthult.",
      ...(link === null ? [] : [`Het overleg: ${link}`]),
    ].join("\n\n"),

  guests: "Iemand zonder toegang tot de site uitnodigen",
  guestsNote:
    "Een gast doet mee met een eigen link, zonder account. De gast geeft zijn antwoorden als code. U voert de code in na het onthullen.",
  fragment:
    "Wat in de link achter # staat, gaat naar geen enkele server. Er staan geen antwoorden in. Stuur de link alleen aan deze gast: wie de link heeft, kan een code maken.",
  newGuest: "Gast toevoegen",
  name: "Functie of organisatie van de gast",
  nameHint: "Bijvoorbeeld: Veilig Thuis. Een naam is niet nodig.",
  nameMissing: "Vul een functie of organisatie in.",
  perspective: "Invalshoek van de gast",
  add: "Toevoegen",
  cancel: "Niet doen",
  seat: (name: string, perspective: string) => `${name} (${perspective})`,
  guestText: (name: string) => `Uitnodiging voor ${name}`,
  copyGuestText: (name: string) => `Uitnodiging kopiëren: ${name}`,
  change: (name: string) => `Wijzigen: ${name}`,
  changeNote:
    "De gast heeft daarna een nieuwe uitnodiging nodig om de nieuwe naam te zien. Codes blijven gelden.",
  save: "Wijziging bewaren",
  remove: (name: string) => `Plek weghalen: ${name}`,
  removeNote: "Haalt u de plek weg? Dan werkt de code van deze gast niet meer.",
  heard: "Van deze gast is al iets ingevoerd. De plek kunt u daarom niet meer wijzigen.",
  elsewhere: "Deze gast is op een ander toestel toegevoegd. Alleen daar kunt u de plek wijzigen.",
  forGuest: (title: string, when: When, seat: string, link: string) =>
    [
      `U bent uitgenodigd voor: ${title}.`,
      whenText(when),
      about,
      `U doet mee als: ${seat}.`,
      "U heeft geen account nodig. Open deze link in een gewone browser en kies alvast uw antwoorden. Zij blijven op uw toestel. In het overleg geeft u ze door met een code.",
      link,
    ].join("\n\n"),
};
