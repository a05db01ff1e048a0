import about from "../package.json";

/** What every package says of the app, in one place. The ids are for ever: with another id it is another app to Microsoft. */
export const facts = {
  /** Each package has an id of its own: whoever goes over from one to another can have both for a while. */
  ids: {
    combined: "6d3f5c0a-8a43-4d0e-9a57-0f2b7a1c4e01",
    teams: "6d3f5c0a-8a43-4d0e-9a57-0f2b7a1c4e02",
    word: "6d3f5c0a-8a43-4d0e-9a57-0f2b7a1c4e03",
    /** Never that of a package: https://learn.microsoft.com/office/dev/add-ins/develop/make-office-add-in-compatible-with-existing-com-add-in */
    wordOfOlderOffice: "6d3f5c0a-8a43-4d0e-9a57-0f2b7a1c4e04",
  },
  version: versionForMicrosoft(about.version),
  name: "Werken aan veiligheid",
  fullName: "Werken aan veiligheid: zelfscan en plan van aanpak",
  developer: "Werken aan veiligheid",
  short: "Zelfscan en plan van aanpak bij huiselijk geweld en kindermishandeling.",
  full: [
    "Bekijk samen met lokale teams en Veilig Thuis waar u staat: vul de zelfscan in bij het Kwaliteitskader Werken aan veiligheid,",
    "lees af wat er nog niet staat, en maak van verbeterpunten een plan van aanpak.",
    "Uw gegevens staan in SharePoint-lijsten van uw eigen organisatie. De onderdelen en de antwoordschaal zijn een eigen uitwerking,",
    "niet van de VNG. Vul geen gegevens van inwoners in.",
  ].join(" "),
  accentColor: "#0F548C",
  language: "nl-nl",
  word: {
    group: "Plan van aanpak",
    button: "Plan van aanpak",
    tip: "Zet het plan van aanpak (Bijlage 5) in dit document en werk het bij.",
  },
} as const;

/** Office takes no version below 1.0, and a new package only with a higher one. */
function versionForMicrosoft(version: string): string {
  const [major = 0, minor = 0, patch = 0] = version.split(".").map(Number);
  return [major + 1, minor, patch].join(".");
}
