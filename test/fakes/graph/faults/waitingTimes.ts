import type { GraphRequest } from "../message/graphMessage";
import { Refusal } from "../message/refusal";
import type { World } from "../state/world";
import { comeBackAt } from "./faultyAnswer";

/**
 * The rule of Microsoft's Dev Proxy (dotnet/dev-proxy, RetryAfterPlugin and GraphUtils.BuildThrottleKey): who was told to
 * wait and calls the same workload before that time is answered 429 again. Here that is a problem for the test as well.
 */
export class WaitingTimes {
  private readonly until = new Map<string, number>();
  private coming: [string, number][] = [];

  /** Refuses a call that comes too early. */
  check(world: World, request: GraphRequest, person: string): void {
    const until = this.until.get(keyOf(request, person)) ?? 0;
    const wait = until - world.clock.now();
    if (wait <= 0) return;
    const message = `${request.method} ${request.path} by ${person} came ${wait} ms before Retry-After had passed.`;
    world.problems.push({ kind: "called-too-early", message });
    throw new Refusal(429, "TooManyRequests", "Too many requests", {
      headers: { "retry-after": String(Math.ceil(wait / 1000)) },
    });
  }

  /** Counts from the next call on: the other parts of a batch were sent before this answer. */
  note(
    world: World,
    request: GraphRequest,
    person: string,
    status: number,
    header: string | undefined,
  ): void {
    if (status !== 429 && status !== 503) return;
    const until = comeBackAt(header, world.clock.now());
    if (until !== null) this.coming.push([keyOf(request, person), until]);
  }

  settle(): void {
    for (const [key, until] of this.coming) this.until.set(key, Math.max(until, this.until.get(key) ?? 0));
    this.coming = [];
  }
}

function keyOf({ path }: GraphRequest, person: string): string {
  return `${person} ${path.split("/")[1] ?? ""}`;
}
