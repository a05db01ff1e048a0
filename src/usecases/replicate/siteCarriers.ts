import type { KindedRecord } from "@/domain/workspace/recordChange";
import type { Clock } from "@/ports/clock";
import type { KnownSite, SiteState } from "@/ports/sharing";
import { SiteCarrier, type SiteParts } from "./siteCarrier";

/** The carriers of all sites of this device, as one. */
export class SiteCarriers {
  private readonly carriers: readonly SiteCarrier[];

  constructor(sites: readonly SiteParts[], clock: Clock, onChange: () => void) {
    this.carriers = sites.map((parts) => new SiteCarrier(parts, clock, onChange));
  }

  each(): readonly SiteCarrier[] {
    return this.carriers;
  }

  of(site: KnownSite | undefined): SiteCarrier | undefined {
    return this.carriers.find(({ state }) => state.known === site);
  }

  states(): readonly SiteState[] {
    return this.carriers.map(({ state }) => state);
  }

  /** Number of records that wait to be sent. */
  waiting(): number {
    return this.states().reduce((sum, { waiting }) => sum + waiting, 0);
  }

  isAwaited(): boolean {
    return this.states().some(({ isAwaited }) => isAwaited);
  }

  /** The most rounds in a row that failed. */
  failures(): number {
    return Math.max(0, ...this.carriers.map(({ failedRounds }) => failedRounds));
  }

  /** Reads anew what waits. */
  async look(): Promise<void> {
    for (const carrier of this.carriers) await carrier.look();
  }

  /** The next round reads all lists. */
  lookEverywhere(): void {
    for (const carrier of this.carriers) carrier.lookEverywhere();
  }

  async unsent(sites: readonly KnownSite[]): Promise<readonly KindedRecord[]> {
    const those = this.carriers.filter(({ state }) => sites.includes(state.known));
    return (await Promise.all(those.map((carrier) => carrier.unsent()))).flat();
  }

  async answerMissing(id: string, answer: "putBack" | "leave"): Promise<void> {
    for (const carrier of this.carriers) await carrier.answerMissing(id, answer);
  }

  async retryRefused(): Promise<void> {
    for (const carrier of this.carriers) await carrier.retryRefused();
  }
}
