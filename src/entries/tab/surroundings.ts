import { publicCloud } from "@/adapters/graph/publicCloud";

interface Surroundings {
  readonly graph: string;
  /** Where a host may be, beside Microsoft's own addresses. */
  readonly hostOrigins: readonly string[];
}

/** Where Microsoft 365 is. The simulated Teams (test/teams) builds the app with a file of its own in the place of this one. */
export const surroundings: Surroundings = { graph: publicCloud, hostOrigins: [] };
