import { GraphClient, type GraphSurroundings } from "@/adapters/graph/graphClient";
import { createFakeGraph, type FakeGraph, type FakeGraphOptions } from "./createFakeGraph";
import { manualClock, type ManualClock } from "./state/clock";

const base = "https://graph.microsoft.com/v1.0";

interface TalkingGraph {
  readonly graph: FakeGraph;
  readonly clock: ManualClock;
  /** As `person`; anything else of its surroundings can be replaced. */
  readonly clientOf: (person: string, own?: Partial<GraphSurroundings>) => GraphClient;
}

/** A fake Graph and our own client, on one clock that stands still but for waiting. */
export function talkingGraph(options: Omit<FakeGraphOptions, "clock"> = {}): TalkingGraph {
  const clock = manualClock();
  const graph = createFakeGraph({ ...options, clock });
  return {
    graph,
    clock,
    clientOf: (person, own = {}) =>
      new GraphClient({
        base,
        fetch: (request) => graph.fetch(request),
        token: async () => person,
        now: () => clock.now(),
        wait: async (milliseconds, signal) => {
          signal?.throwIfAborted();
          clock.advance(milliseconds);
        },
        random: () => 0.5,
        ...own,
      }),
  };
}
