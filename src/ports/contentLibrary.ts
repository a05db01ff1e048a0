import type { PlanFormat } from "@/domain/action-plan/planFormat";
import type { AnswerScale } from "@/domain/framework/answerScale";
import type { Guidance } from "@/domain/framework/guidance";
import type { Framework } from "@/domain/framework/framework";
import type { Guide } from "@/domain/guide/guide";
import type { Infobox } from "@/domain/infobox/infobox";
import type { PlainDate } from "@/domain/record";
import type { Route } from "@/domain/route/route";
import type { Glossary } from "@/domain/terms/glossary";
import type { KnownMunicipality } from "@/domain/workspace/municipality";
import type { Sample } from "@/domain/workspace/sample";

/** The texts the app works with. Each call throws AppError "contentBroken" when a file is not as it should be. */
export interface ContentLibrary {
  readonly framework: () => Promise<Framework>;
  /** For the current framework. Larger than the framework itself, so asked for where it is shown. */
  readonly guidance: () => Promise<Guidance>;
  readonly answerScale: () => Promise<AnswerScale>;
  readonly municipalities: () => Promise<readonly KnownMunicipality[]>;
  /** The day of the register from which those municipalities come. */
  readonly municipalitiesAsOf: () => Promise<PlainDate>;
  readonly planFormat: () => Promise<PlanFormat>;
  readonly route: () => Promise<Route>;
  readonly infobox: () => Promise<Infobox>;
  readonly glossary: () => Promise<Glossary>;
  readonly guide: () => Promise<Guide>;
  readonly administratorGuide: () => Promise<Guide>;
  readonly sample: () => Promise<Sample>;
}
