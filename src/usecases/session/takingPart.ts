import type { BallotId } from "@/domain/session/ballot";
import type { CastVote } from "@/domain/session/contribution";
import type { SessionId } from "@/domain/session/session";
import type { Meeting } from "@/ports/meeting";
import type { Sharing } from "@/ports/sharing";
import { openVotes, type Opening, type OpeningPorts } from "./openVotes";
import { sealAnew, type SealedAnew } from "./sealAnew";
import type { VotingPorts } from "./sealBallot";

type Ports = VotingPorts &
  OpeningPorts & { readonly sharing: Pick<Sharing, "agreed" | "lookNow" | "subscribe"> };

/** In milliseconds: after which who waits for the chair's device, or for who helps it, does it itself. */
const patience = 12_000;
/** How often one looks for a piece of a key that must come any moment, and for how long. */
const betweenLooks = 1_000;
const longestLooking = 10_000;

/**
 * What a device does by itself in a session that is on its screen: it seals its votes for who came later, and opens them once
 * the chair revealed, with what the others make known.
 */
export class TakingPart {
  private readonly listeners = new Set<() => void>();
  private shown: readonly CastVote[] = [];
  /** How often there was news. */
  private readonly sealedAnew: SealedAnew = new Map();
  private heard = 0;
  private running = Promise.resolve();
  private wakeUp: () => void = () => undefined;
  /** The ballots that may be opened, and since when the newest of them is known here. */
  private pending: { readonly ballots: ReadonlySet<BallotId>; readonly since: number } = {
    ballots: new Set(),
    since: 0,
  };

  constructor(
    private readonly ports: Ports,
    private readonly meeting: Meeting,
    private readonly session: SessionId,
  ) {}

  /** Gives what stops it. */
  start(): () => void {
    const hear = () => {
      this.heard += 1;
      this.wakeUp();
    };
    const stops = [this.ports.records.subscribe(hear), this.ports.sharing.subscribe(hear)];
    const ending = new AbortController();
    // One after the other, or two would seal the same vote at once.
    this.running = this.running.then(() => this.run(ending.signal));
    return () => {
      for (const stop of stops) stop();
      ending.abort();
      hear();
    };
  }

  /** What this device opened: it may be there before it is written down. The same array until that changes. */
  opened(): readonly CastVote[] {
    return this.shown;
  }

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  private async run(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      const { heard } = this;
      // What went wrong is tried again with the next change.
      const opening = await this.look().catch(() => null);
      if (this.heard === heard) await this.pause(opening);
    }
  }

  private async look(): Promise<Opening | null> {
    const { ports, meeting } = this;
    const session = ports.records.all("session").find(({ id }) => id === this.session);
    if (!session) return null;
    const openers = this.waited() >= patience ? "all" : "few";
    const opening = await openVotes(ports, meeting, session, openers);
    this.keep(opening);
    await sealAnew(ports, meeting, session, this.sealedAnew);
    return opening;
  }

  private keep({ votes, ballots }: Opening): void {
    const isNew = ballots.some((ballot) => !this.pending.ballots.has(ballot));
    this.pending = { ballots: new Set(ballots), since: isNew ? this.now() : this.pending.since };
    if (votes.length === 0) return;
    this.shown = votes;
    for (const listener of this.listeners) listener();
  }

  /** Until there is news, or until it is time to do something about what does not come. */
  private async pause(opening: Opening | null): Promise<void> {
    const waited = this.waited();
    const looksOn = opening !== null && !opening.isWhole && waited < longestLooking;
    if (looksOn) {
      const { heard } = this;
      await this.sleep(betweenLooks);
      if (this.heard === heard) this.ports.sharing.lookNow();
    } else if (opening && opening.ballots.length > 0 && waited < patience) {
      await this.sleep(patience - waited);
    } else {
      await new Promise<void>((resolve) => {
        this.wakeUp = resolve;
      });
    }
  }

  private async sleep(milliseconds: number): Promise<void> {
    const sleeping = this.meeting.sleep(milliseconds);
    this.wakeUp = sleeping.wake;
    await sleeping.done;
  }

  private waited(): number {
    return this.pending.ballots.size === 0 ? 0 : this.now() - this.pending.since;
  }

  private now(): number {
    return Date.parse(this.ports.clock.now());
  }
}
