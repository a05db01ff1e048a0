import type { MeasureState, Priority } from "@/domain/action-plan/measure";
import type { Decision } from "@/domain/decision/decision";
import type { AnswerChoice } from "@/domain/framework/answerScale";
import type { LinkKind } from "@/domain/infobox/infobox";
import type { RouteStepId } from "@/domain/route/route";
import type { Scope } from "@/domain/self-assessment/selfAssessment";
import type { FilePurpose } from "@/domain/workspace/keptFile";

// The words that stand in the lists. They are part of what is stored: a word that changes here makes the rows that have the
// old one unreadable.

export const scopeWords: Readonly<Record<Scope, string>> = { local: "lokaal", regional: "regionaal" };

export const answerWords: Readonly<Record<AnswerChoice, string>> = {
  notYet: "nog niet",
  inDevelopment: "in ontwikkeling",
  largely: "grotendeels",
  secured: "geborgd",
  unknown: "weten we niet",
  notApplicable: "niet van toepassing",
};

export const measureStateWords: Readonly<Record<MeasureState, string>> = {
  planned: "gepland",
  onTrack: "loopt",
  delayed: "vertraagd",
  done: "klaar",
  embedded: "geborgd",
  stopped: "gestopt",
};

export const priorityWords: Readonly<Record<Priority, string>> = {
  high: "hoog",
  normal: "gewoon",
  low: "laag",
};

export const decisionWords: Readonly<Record<Decision["kind"], string>> = {
  adopted: "vastgesteld",
  reopened: "heropend",
};

export const linkKindWords: Readonly<Record<LinkKind, string>> = {
  guideline: "richtlijn",
  method: "methode",
  eLearning: "e-learning",
  handbook: "handreiking",
  research: "onderzoek",
  website: "website",
};

export const filePurposeWords: Readonly<Record<FilePurpose, string>> = {
  logo: "logo",
  template: "huisstijl",
};

export const routeStepWords: Readonly<Record<RouteStepId, string>> = {
  preparation: "voorbereiden",
  assessment: "zelfscan",
  analysis: "analyse",
  outline: "aanzet",
  plan: "plan",
  adoption: "vaststellen",
  implementation: "uitvoeren en volgen",
  renewal: "opnieuw",
};
