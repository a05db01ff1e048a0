import type { Refusal } from "@/domain/replication/replica";
import { type GraphAnswer, refusalOf } from "../graph/graphMessages";

/** Why Graph does not take something. https://learn.microsoft.com/graph/errors */
export function refusalOfAnswer(answer: GraphAnswer): Refusal {
  const { code, message } = refusalOf(answer);
  const detail = `${answer.status} ${code}: ${message}`;
  switch (answer.status) {
    case 401:
    case 403:
      return { reason: "notAllowed", detail };
    case 404:
      return { reason: "listGone", detail };
    case 423:
      return { reason: "readOnly", detail };
    case 507:
      return { reason: "full", detail };
    default:
      return { reason: "notAccepted", detail };
  }
}
