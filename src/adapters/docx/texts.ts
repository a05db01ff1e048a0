/** Words in the document that Bijlage 5 does not give. */
export const texts = {
  page: "Pagina",
  of: "van",
  measuresOf: (clusterHeading: string) =>
    `Maatregelen bij ${clusterHeading}. Zeven kolommen; de eerste rij is de kopregel en keert op elke pagina terug.`,
  tableOf: (title: string, columns: number) =>
    `${title}. Aantal kolommen: ${columns}; de eerste rij is de kopregel en keert op elke pagina terug.`,
  restsOn: (scans: readonly string[]) => `Dit plan berust op: ${scans.join("; ")}.`,
  scan: (name: string, day: string) => `${name} (${day})`,
  formSource: (source: string) => `Vorm van dit plan: ${source}`,
};
