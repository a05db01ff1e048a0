import type { SiteId } from "@/ports/sharedSite";
import type { SiteCheckId, SiteCheckResult } from "@/ports/siteCheck";
import type { GraphClient } from "../graph/graphClient";
import type { GraphAnswer, GraphRequest } from "../graph/graphMessages";

/** The things a check works with. */
export interface Checking {
  readonly client: GraphClient;
  readonly site: SiteId;
  /** Sends, and gives an answer also when nothing was heard. */
  readonly send: (request: GraphRequest, client?: GraphClient) => Promise<GraphAnswer>;
  readonly tell: (id: SiteCheckId, kind: SiteCheckResult["kind"], detail?: string) => void;
  /** Ok when Graph did it, and not ok with what it said. */
  readonly tellAnswer: (id: SiteCheckId, answer: GraphAnswer) => boolean;
}
