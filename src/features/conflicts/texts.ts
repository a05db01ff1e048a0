export const conflictsTexts = {
  title: "Dubbele wijzigingen",
  explanation:
    "Hier schreven twee mensen tegelijk in hetzelfde veld. De nieuwste tekst staat er nu. De andere is bewaard. Kies wat moet blijven.",
  none: "Er zijn geen dubbele wijzigingen meer.",
  chosen: (count: number) => (count === 1 ? "1 keer al gekozen" : `${count} keer al gekozen`),
  heading: (name: string, field: string) => `${name.replace(/\.$/, "")}: ${field}`,
  currently: "Dit staat er nu",
  beside: "Dit schreef iemand anders",
  by: (who: string, when: string | null) => (when === null ? `Door ${who}` : `Door ${who}, ${when}`),
  keep: "Deze houden",
  keepWhich: (text: string) => `Deze houden: ${text}`,
  isKept: "Gekozen. U kunt hier later nog anders kiezen.",
  gone: "Wat dubbel is gewijzigd, staat niet meer op dit apparaat.",
  deleted: (deleter: string, changer: string) =>
    `Verwijderd door ${deleter}, gewijzigd door ${changer}. Het staat er daarom weer.`,
  stays: "Laten staan",
  goesAway: "Verwijderen",
  empty: "(leeg)",
  yes: "Ja",
  no: "Nee",
  items: (count: number) => (count === 1 ? "1 onderdeel" : `${count} onderdelen`),
  nameless: "Nog zonder naam",
};
