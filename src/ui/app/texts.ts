import type { RouteStepId } from "@/domain/route/route";
import type { RecordKind } from "@/domain/workspace/records";

export const personTexts = {
  you: "uzelf",
  colleague: "een collega",
};

export const recordTexts = {
  kinds: {
    workspace: "Werkruimte",
    selfAssessment: "Zelfscan",
    answer: "Antwoord",
    decision: "Beslissing",
    snapshot: "Vastgestelde versie",
    actionPlan: "Plan van aanpak",
    measure: "Maatregel zonder naam",
    routeProgress: "Stap van de routekaart",
    infoLink: "Link zonder naam",
    keptFile: "Bestand",
    conflict: "Dubbele wijziging",
    session: "Overleg",
    presence: "Deelname aan een overleg",
    contribution: "Inbreng in een overleg",
  } satisfies Record<RecordKind, string>,
  routeSteps: {
    preparation: "Voorbereiden",
    assessment: "Zelfscan",
    analysis: "Analyse",
    outline: "Aanzet",
    plan: "Plan",
    adoption: "Vaststellen",
    implementation: "Uitvoeren",
    renewal: "Opnieuw",
  } satisfies Record<RouteStepId, string>,
};
