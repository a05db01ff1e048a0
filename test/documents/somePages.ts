import type { DocumentPages } from "@/domain/action-plan/planDocumentPages";

/** Own pages with something of each kind in them. */
export const somePages: readonly DocumentPages[] = [
  {
    title: "Stand van zaken",
    blocks: [
      { kind: "note", text: "Geen onderdeel van Bijlage 5." },
      { kind: "text", text: "Eerste regel\vtweede regel" },
      { kind: "heading", text: "Kosten" },
      {
        kind: "table",
        title: "Kosten <per> jaar",
        columns: [
          { heading: "Cluster", width: 3, holds: "text" },
          { heading: "2026", width: 1, holds: "numbers" },
        ],
        rows: [
          ["Regie\vStandaard 1 en 2", "€ 10"],
          ["Totaal", "€ 10"],
        ],
        hasTotal: true,
      },
      { kind: "text", text: "Van 1 maatregel is nog geen bedrag bekend." },
    ],
  },
  { title: "Uitkomsten", blocks: [{ kind: "text", text: "Er zijn geen witte vlekken." }] },
];
