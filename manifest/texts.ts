export const packageTexts = {
  usage: [
    "Gebruik: npm run package -- --host veiligheid.voorbeeldstad.nl --client-id TOEPASSINGS-ID",
    "         [--sharepoint-host voorbeeldstad.sharepoint.com] [--tenant MAP-ID]",
    "Een voorbeeld met uitleg staat in content/beheer.",
  ].join("\n"),
  missing: (option: string) => `--${option} ontbreekt.`,
  unknown: (option: string) => `Deze optie is niet bekend: ${option}.`,
  notAHost: (option: string, value: string) =>
    `--${option} ${value}: geef alleen de naam van de website, zonder https:// en zonder pad. Bijvoorbeeld veiligheid.voorbeeldstad.nl.`,
  local: (value: string) =>
    `--host ${value}: Teams en Word openen alleen een website met https op het netwerk of internet, niet dit apparaat.`,
  notSharePoint: (value: string) =>
    `--sharepoint-host ${value}: dit is geen adres van SharePoint. Bijvoorbeeld voorbeeldstad.sharepoint.com.`,
  notAnId: (option: string, value: string) =>
    `--${option} ${value}: dit is geen id. Een id heeft 32 cijfers en letters, in vijf groepen met streepjes.`,
  notBuilt: "De website kon niet worden gebouwd. De melding staat hierboven.",
  made: (files: readonly string[]) =>
    [
      "Klaar. Dit staat in dist/packages en dist/hosting:",
      ...files.map((file) => `- ${file}`),
      "",
      "Upload eerst de website, daarna het pakket. Hoe dat gaat, staat in content/beheer.",
    ].join("\n"),
  noSharePointHost:
    "Let op: zonder --sharepoint-host haalt de app geen logo’s, huisstijlen en vastgestelde versies op uit SharePoint.",
};
