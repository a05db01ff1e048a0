import type { OwnVotes, OwnVotesMemory } from "@/ports/meeting";

/** One's own votes on this device; gone with the window where nothing can be stored. */
export function ownVotesInLocalStorage(): OwnVotesMemory {
  const unstored = new Map<string, OwnVotes>();
  return {
    read: (session, seat) => {
      const key = `inbreng.${session}.${seat}`;
      try {
        // Only this file writes there.
        return unstored.get(key) ?? (JSON.parse(localStorage.getItem(key) ?? "{}") as OwnVotes);
      } catch {
        return {};
      }
    },
    keep: (session, seat, votes) => {
      const key = `inbreng.${session}.${seat}`;
      try {
        localStorage.setItem(key, JSON.stringify(votes));
      } catch {
        unstored.set(key, votes);
      }
    },
  };
}
