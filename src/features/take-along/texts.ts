import type { Durability } from "@/ports/storageDurability";
import type { DownloadedWorkspace } from "@/usecases/take-along/downloadWorkspace";

const numbers = new Intl.NumberFormat("nl-NL", { maximumFractionDigits: 1 });
const mega = 1_000_000;

function size(bytes: number): string {
  if (bytes < mega) return "minder dan 1 MB";
  return bytes < 1_000 * mega
    ? `${numbers.format(Math.round(bytes / mega))} MB`
    : `${numbers.format(bytes / (1_000 * mega))} GB`;
}

export const takeAlongTexts = {
  title: "Meenemen en bewaren",
  explanation:
    "Alles van deze werkruimte past in één bestand: de zelfscans, de plannen, de instellingen en wat u verwijderde. Bewaar het als reservekopie, of open het op een ander apparaat.",
  download: "Werkruimte downloaden",
  downloading: "Bestand wordt gemaakt…",
  downloaded: ({ fileName, isTooLarge }: DownloadedWorkspace) =>
    isTooLarge
      ? `Gedownload: ${fileName}. Maar het is groter dan 50 MB: de app kan het niet weer openen. Haal logo’s of huisstijlen weg die u niet gebruikt, en download het nog eens.`
      : `Gelukt. Kijk bij uw downloads: ${fileName}`,
  lastBackup: (when: string) => `Laatste reservekopie op dit apparaat: ${when}.`,
  noBackup: "Op dit apparaat is nog geen reservekopie gemaakt.",
  whoMayRead: "Iedereen die het bestand heeft, kan alles erin lezen. Bewaar het dus op een veilige plek.",
  failed: "Het bestand kon niet gemaakt worden.",

  openTitle: "Een bestand openen",
  openExplanation:
    "Heeft u een bestand van deze werkruimte, bijvoorbeeld van een collega? De app laat eerst zien wat er verschilt.",

  durabilityTitle: "Hoe veilig staat het in deze browser?",
  durability: {
    promised: "De browser heeft beloofd dat hij uw werk niet vanzelf opruimt.",
    notPromised:
      "De browser heeft niet beloofd dat hij uw werk laat staan. Raakt de schijf vol, dan mag hij het opruimen. Maak dus geregeld een reservekopie.",
    unknown:
      "Deze browser zegt niet of hij uw werk laat staan als de schijf vol raakt. Maak dus geregeld een reservekopie.",
  } satisfies Record<Durability, string>,
  askDurability: "Vraag de browser om het te laten staan",
  notPromisedYet:
    "De browser zegt nu nee. Vaak zegt hij later ja: als u de app vaker gebruikt, of een bladwijzer maakt.",
  use: (used: number, available: number) =>
    `In gebruik: ${size(used)} van ${size(available)}. Andere apps op dit adres tellen mee.`,

  reminder: {
    none: "Van deze werkruimte is nog geen reservekopie.",
    old: (when: string) => `De laatste reservekopie is van ${when}. Daarna is er nog gewijzigd.`,
    why: "Raakt dit apparaat stuk of wist iemand de browser, dan is uw werk weg.",
  },
};
