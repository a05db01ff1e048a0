export const inTeamsTexts = {
  link: "Link naar deze pagina in Teams",
  // What screen readers say begins with what one sees; there is little room in a side panel.
  show: "Tonen",
  showLabel: "Tonen aan iedereen in de vergadering",
  stop: "Stoppen",
  stopLabel: "Stoppen met tonen in de vergadering",
  stageBusy: "Bezig…",

  silent: "Teams antwoordt niet.",
  silentWhatToDo: "U kunt hier gewoon doorwerken. Sluit deze tab en open hem opnieuw als iets ontbreekt.",

  joining: "De werkruimte van uw team wordt geopend…",
  fetching: "De gegevens van uw team worden opgehaald. De eerste keer duurt dat even.",
  signInTitle: "Meld u aan om de werkruimte van uw team te openen",
  signInExplanation:
    "De gegevens staan in SharePoint van uw organisatie. Uw aanmelding laat zien dat u er bij mag.",
  signIn: "Aanmelden",
  noAccessTitle: "U kunt nog niet bij deze werkruimte",
  noAccess:
    "De werkruimte staat in een SharePoint-site waar u geen rechten heeft, of die er niet meer is. Vraag de eigenaar van het team of u mag meedoen. Dan opent deze tab vanzelf.",
  askAccess: "Toegang vragen in SharePoint",
  noAccessMeeting:
    "Zit u in een vergadering? Kijk dan mee op het gedeelde scherm, en laat een collega voor u invullen.",
  notConnectedTitle: "De app is nog niet gekoppeld met Microsoft 365",
  notConnected:
    "Daardoor kan deze tab de werkruimte van uw team niet openen. Vraag uw beheerder om de app te koppelen.",
  notConnectedHelp: "Naar de uitleg voor beheerders",
  failedTitle: "De werkruimte van uw team gaat niet open",
  tryAgain: "Opnieuw proberen",
  storageTitle: "De browser bewaart hier niets",
  storage:
    "De app zet een kopie van het werk op uw apparaat, zodat u kunt doorwerken zonder verbinding. In deze tab houdt de browser dat tegen. Open de app in een eigen venster, of sta opslag toe voor deze website.",
  openOutside: "In een eigen venster openen",
  goneTitle: "Deze werkruimte is er niet meer",
  gone: "Iemand heeft haar verwijderd, of de link is oud. In de prullenbak van de SharePoint-site kan zij nog staan. Kies een andere werkruimte, of laat de tab opnieuw instellen.",
  others: "Andere werkruimtes bekijken",
};
