import type { PlainDate } from "@/domain/record";
import type { Session } from "@/domain/session/session";
import { formatMoment, formatRecent } from "@/ui/format/moments";
import type { SessionProgress } from "./sessionProgress";

const words: Readonly<Record<SessionProgress, string>> = {
  preparing: "Voorbereiden",
  running: "Bezig",
  closed: "Gesloten",
};

export const listTexts = {
  state: (
    progress: SessionProgress,
    { startsAt, updatedAt }: Session,
    today: PlainDate,
    about: string | undefined,
  ) => {
    const when =
      startsAt !== null && progress === "preparing"
        ? `begint ${formatMoment(startsAt)}`
        : `laatst gewijzigd: ${formatRecent(updatedAt, today)}`;
    const scan = about === undefined ? "" : `. Over: ${about}`;
    return `${words[progress]}, ${when}${scan}`;
  },
  aboutWhich: "Over welke zelfscan?",
  rename: "Naam wijzigen",
  renameWhich: (title: string) => `Naam wijzigen: ${title}`,
  name: "Naam van het overleg",
  keepName: "Naam bewaren",
  cancel: "Annuleren",
  remove: "Verwijderen",
  removeWhich: (title: string) => `${title} verwijderen`,
  removed: (title: string) => `Overleg verwijderd: ‘${title}’`,
};
