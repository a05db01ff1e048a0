export const errorNoticeTexts = {
  retry: "Opnieuw proberen",
  reload: "Pagina opnieuw laden",
  screenTitle: "Er ging iets mis",
  unexpectedTitle: "Dit scherm werkt nu niet.",
  unexpected: "Kies ‘Opnieuw proberen’. Wat u al invulde, raakt u niet kwijt.",
};
