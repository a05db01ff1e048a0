import type { FileMerge } from "@/ports/fileKeeping";
import type { FileTroubleKind } from "@/ports/tiedFiles";

const troubles: Readonly<Record<FileTroubleKind, string>> = {
  gone: "Het bestand is er niet meer: misschien is het verplaatst of verwijderd. Kies een nieuw bestand.",
  refused: "De browser laat de app niet in het bestand schrijven. Kies een andere plek.",
  busy: "Een ander programma houdt het bestand bezet. Sluit dat programma. De app probeert het bij uw volgende wijziging weer.",
  full: "De schijf is vol. Maak ruimte vrij. De app probeert het bij uw volgende wijziging weer.",
  tooLarge:
    "De werkruimte is groter dan 50 MB: de app kan zo’n bestand niet weer openen. Haal logo’s of huisstijlen weg die u niet gebruikt.",
  unknown:
    "De browser kon niet in het bestand schrijven. De app probeert het bij uw volgende wijziging weer.",
};

/** Why the file cannot be brought in. */
export type MergeRefusal = Exclude<FileMerge["kind"], "merged">;

const goOnApart =
  "Er is niets van overgenomen. Bewaar de werkruimte apart in een nieuw bestand; dit bestand blijft zoals het is.";

const mergeRefusals: Readonly<Record<MergeRefusal, string>> = {
  otherWorkspace: `In dit bestand staat nu een andere werkruimte. ${goOnApart}`,
  foreign: `In dit bestand staat geen werkruimte van deze app meer. ${goOnApart}`,
  damaged: `Dit bestand is beschadigd, of met een ander programma gewijzigd. ${goOnApart}`,
  wrong: `In dit bestand staat iets dat de app zelf niet zo maakt. ${goOnApart}`,
  tooLarge: `Dit bestand is groter dan 50 MB. Zo groot maakt de app ze niet. ${goOnApart}`,
  newer: `Dit bestand is gemaakt met een nieuwere versie van de app. Laad deze pagina opnieuw en kies weer ‘Samenvoegen’. Helpt dat niet? ${goOnApart}`,
};

export const keepingTexts = {
  title: "Ook bewaren in een bestand",
  unavailable:
    "Deze browser kan niet vanzelf in een bestand bewaren. Chrome en Edge op een computer kunnen dat wel, als de app daar in een eigen tabblad staat. Download hier af en toe de werkruimte.",
  explanation:
    "De app kan elke wijziging ook in een bestand zetten dat u zelf kiest, bijvoorbeeld in een map van uw gemeente. Dan heeft u altijd een reservekopie.",
  chooseNew: "Nieuw bestand kiezen",
  chooseExisting: "Bestaand bestand kiezen",
  existingHint: "Staat deze werkruimte al in een bestand? Kies dan dat bestand. Er gaat niets van verloren.",
  paused: (name: string) =>
    `Deze werkruimte wordt nu niet in ${name} bewaard. De browser wil eerst weer van u horen dat het mag.`,
  resume: (name: string) => `Verder bewaren in ${name}`,
  saving: (name: string) => `Bezig met bewaren in ${name}…`,
  saved: (name: string, when: string) => `Ook bewaard in ${name}, ${when}.`,
  changedElsewhere: (name: string) =>
    `In ${name} staat iets dat niet van dit apparaat komt. De app heeft er niets overheen geschreven.`,
  changedWhatToDo:
    "Kies ‘Samenvoegen’ om dat over te nemen: van elk onderdeel blijft wat het laatst is gewijzigd. Komt er iets van hier in te vervallen, dan krijgt u daarvan eerst een kopie bij uw downloads. Of kies een nieuw bestand en laat dit zoals het is.",
  merge: "Samenvoegen",
  merging: "Bezig met samenvoegen…",
  notMerged: "Niet samengevoegd.",
  mergeRefusals,
  saveApart: "Apart bewaren in een nieuw bestand",
  failed: (name: string) => (name === "" ? "Niet in een bestand bewaard." : `Niet bewaard in ${name}.`),
  trouble: troubles,
  stillHere: "In deze browser staat uw werk wel.",
  stop: "Niet meer in een bestand bewaren",
  toSettings: "Naar de instellingen",
};
