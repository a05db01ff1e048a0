import { expect } from "@playwright/test";
import type { FakeGraph } from "../../fakes/graph/createFakeGraph";

interface Ballot {
  readonly subject: string;
  readonly sealed: string;
}

/** The votes of a round as they stand in the list of participants, in base64. */
export function sealedVotes(graph: FakeGraph, round: number): readonly string[] {
  return graph
    .staff()
    .rows("Deelnemers")
    .flatMap(({ fields: { Stemmen: cell } }) =>
      typeof cell === "string" && cell !== "" ? (JSON.parse(cell) as readonly Ballot[]) : [],
    )
    .filter(({ subject }) => subject.endsWith(`.${round}`))
    .map(({ sealed }) => sealed);
}

/** A vote is one byte: in base64 that is no word, so one that is not sealed would not be noticed by looking for words. */
export function expectUnreadable(votes: readonly string[], count: number): void {
  expect(votes).toHaveLength(count);
  expect(new Set(votes).size, "no two are the same, though the votes may be").toBe(count);
  // With the start value and the seal of AES-GCM.
  expect(votes.map((vote) => atob(vote).length)).toEqual(votes.map(() => 12 + 1 + 16));
}
