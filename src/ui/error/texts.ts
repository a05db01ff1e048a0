export const errorNoticeTexts = {
  retry: "Opnieuw proberen",
  reload: "Pagina opnieuw laden",
  unexpectedTitle: "Er ging iets mis in dit scherm.",
  unexpected: "Laad de pagina opnieuw. Wat bewaard is, blijft bewaard.",
};
