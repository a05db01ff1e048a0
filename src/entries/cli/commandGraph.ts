import { graphAt } from "@/adapters/graph/graphAt";
import type { GraphClient } from "@/adapters/graph/graphClient";
import { AppError } from "@/ports/appError";

/** Graph with a token that somebody typed: there is no newer one. */
export function commandGraph(base: string, token: string): GraphClient {
  return graphAt(base, ({ isFresh }) =>
    isFresh ? Promise.reject(new AppError({ code: "signInNeeded" })) : Promise.resolve(token),
  );
}
