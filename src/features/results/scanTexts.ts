import type { Adoption } from "@/domain/decision/decision";
import type { SelfAssessment } from "@/domain/self-assessment/selfAssessment";
import { unreachable } from "@/domain/unreachable";
import { formatDate } from "@/ui/format/dates";

/** What a reader has to know of a scan beside its results. */
export const scanTexts = {
  scope: "Bereik",
  startedOn: "Datum",
  completedBy: "Ingevuld door",
  status: "Status",
  notGiven: "Niet ingevuld",
  sample: "Verzonnen voorbeeld",
  aspect: "Onderdeel",
  ownPages: "Deze pagina’s horen niet bij Bijlage 5. Ze zijn gemaakt uit de zelfscan waarop dit plan rust.",
  scopeOf: ({ scope, region, municipality }: SelfAssessment) => {
    switch (scope) {
      case "local":
        return `Lokaal: gemeente ${municipality.name}`;
      case "regional":
        return `Regionaal: ${[region, `gemeente ${municipality.name}`].filter(Boolean).join(", ")}`;
      default:
        return unreachable(scope);
    }
  },
  statusOf: (adoption: Adoption | undefined) =>
    adoption ? `Vastgesteld op ${formatDate(adoption.on)} door ${adoption.by}` : "Nog niet vastgesteld",
  /** The same on one line, for where the scan goes without its page. */
  line: (assessment: SelfAssessment, adoption: Adoption | undefined) =>
    [
      scanTexts.scopeOf(assessment),
      formatDate(assessment.startedOn),
      assessment.completedBy && `${scanTexts.completedBy} ${assessment.completedBy}`,
      scanTexts.statusOf(adoption),
    ]
      .filter(Boolean)
      .join(" · "),
};
