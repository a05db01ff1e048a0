// `npm start` speaks to policy officers, so in Dutch; tests and tools speak to developers, in English.

export const dutchInstallTexts = {
  oldNode: (found, needed) =>
    `Deze app heeft Node.js ${needed} of nieuwer nodig. U hebt versie ${found}.\n` +
    "Download de LTS-versie op https://nodejs.org, installeer die en probeer het opnieuw.",
  waiting: "Een ander venster installeert al. Dit venster wacht tot dat klaar is…",
  installing: "De onderdelen van de app worden opgehaald. Dat duurt de eerste keer een paar minuten…",
  secondTry: "Dat lukte niet op de strikte manier. Er volgt een tweede poging…",
  failed:
    "De onderdelen konden niet worden opgehaald. Controleer de internetverbinding (of de proxy) en probeer het opnieuw.\n" +
    "De melding van npm staat hierboven.",
};

export const englishInstallTexts = {
  oldNode: (found, needed) =>
    `Node.js ${needed} or newer is needed, this is ${found}. Get an LTS version from https://nodejs.org.`,
  waiting: "Another command is installing the packages; waiting for it…",
  installing: "Installing the packages of package-lock.json…",
  secondTry: "npm ci failed; trying npm install…",
  failed:
    "The packages could not be installed. npm's own message is above; check the connection to the registry.",
};
