import { AppError } from "@/ports/appError";
import { claimsIn } from "./claimsChallenge";
import { type GraphAnswer, type GraphRequest, NoAnswer } from "./graphMessages";
import { resourceUnits } from "./resourceUnits";
import { waitAfter } from "./retryAfter";

/** What the client needs of the world; a test gives its own. */
export interface GraphSurroundings {
  /** With version, without a slash at its end: "https://graph.microsoft.com/v1.0". */
  readonly base: string;
  readonly fetch: (request: Request) => Promise<Response>;
  /**
   * An access token. With `claims` one that meets them, with `isFresh` never one from memory.
   * Throws AppError "signInNeeded".
   */
  readonly token: (wish: { readonly claims?: string; readonly isFresh?: boolean }) => Promise<string>;
  readonly now: () => number;
  /** Resolves after so many milliseconds; rejects when the signal is aborted. */
  readonly wait: (milliseconds: number, signal?: AbortSignal) => Promise<void>;
  /** From 0 up to 1. */
  readonly random: () => number;
}

const mostAttempts = 5;
const busy = [429, 503, 504];
/** Longer than this nobody waits for a button: then it is told, and until Graph wants to hear us nothing is sent. */
const patience = 120_000;

/**
 * The only place that sends to Microsoft Graph. Waits as long as Graph asks, and then all requests wait: who calls while
 * being throttled is throttled longer. Meets claims challenges and tokens that ran out.
 */
export class GraphClient {
  private quietUntil = 0;
  private units = 0;
  private timesAsked = 0;

  constructor(private readonly surroundings: GraphSurroundings) {}

  /** Resource units used since the start. */
  get spent(): number {
    return this.units;
  }

  /** How often Graph asked for patience since the start. */
  get waits(): number {
    return this.timesAsked;
  }

  /** Counts what a request inside a batch costs: each is counted as if sent by itself. */
  spend(request: Pick<GraphRequest, "method" | "path">): void {
    this.units += resourceUnits(request);
  }

  /** Everybody waits until then: also after a request inside a batch was told to. */
  keepQuiet(milliseconds: number): void {
    this.timesAsked += 1;
    this.quietUntil = Math.max(this.quietUntil, this.surroundings.now() + milliseconds);
  }

  /** How long to wait after an answer that asks for it; null after one that does not. */
  waitAsked({ status, headers }: Pick<GraphAnswer, "status" | "headers">, attempt: number): number | null {
    if (!busy.includes(status)) return null;
    const { now, random } = this.surroundings;
    return waitAfter(headers.get("Retry-After"), { attempt, now: now(), random: random() });
  }

  /**
   * Sends a request and gives what was answered, also a refusal. Throws `NoAnswer` when it may have been done or not, AppError
   * "remoteUnreachable" when it was surely not done, "signInNeeded", and what an aborted signal throws.
   */
  async send(request: GraphRequest, signal?: AbortSignal): Promise<GraphAnswer> {
    let wish: { readonly claims?: string; readonly isFresh?: boolean } = {};
    for (let attempt = 0; ; attempt += 1) {
      const answer = await this.sendOnce(request, wish, signal);
      if (answer.status === 401 && attempt < mostAttempts) {
        const claims = claimsIn(answer.headers.get("WWW-Authenticate"));
        // A token that was fresh and is refused all the same will be refused again.
        if (wish.isFresh && (claims === null || claims === wish.claims))
          throw new AppError({ code: "signInNeeded" });
        wish = claims === null ? { isFresh: true } : { claims, isFresh: true };
        continue;
      }
      const wait = this.waitAsked(answer, attempt);
      if (wait === null) return answer;
      this.keepQuiet(wait);
      // A gateway that gave up does not say whether the request went through.
      if (answer.status === 504 && !isRepeatable(request)) throw new NoAnswer(answer.status);
      if (attempt + 1 >= mostAttempts) throw new AppError({ code: "remoteUnreachable" });
    }
  }

  /** A link that Graph gives, as a path below its version: "/sites/root/lists?$skiptoken=x". */
  pathBelow(link: string): string {
    const { base } = this.surroundings;
    return link.startsWith(`${base}/`) ? link.slice(base.length) : link;
  }

  /** The text behind an address that Graph gave for downloading: it is open to who has it, and gets no token. */
  async download(address: string): Promise<string> {
    return new TextDecoder().decode(await this.downloadBytes(address));
  }

  /** As `download`, for what is no text. */
  async downloadBytes(address: string): Promise<Uint8Array> {
    try {
      const response = await this.surroundings.fetch(new Request(address));
      if (response.ok) return new Uint8Array(await response.arrayBuffer());
    } catch (error) {
      throw new AppError({ code: "remoteUnreachable" }, error);
    }
    throw new AppError({ code: "remoteUnreachable" });
  }

  private async sendOnce(
    request: GraphRequest,
    wish: { readonly claims?: string; readonly isFresh?: boolean },
    signal: AbortSignal | undefined,
  ): Promise<GraphAnswer> {
    const { fetch, token } = this.surroundings;
    await this.quietIsOver(signal);
    const bearer = await token(wish);
    // While the token came, another request may have been told to wait.
    await this.quietIsOver(signal);
    const sent = this.asRequest(request, bearer, signal);
    this.spend(request);
    try {
      const response = await fetch(sent);
      return { status: response.status, headers: response.headers, body: await bodyOf(response) };
    } catch (error) {
      signal?.throwIfAborted();
      throw new NoAnswer(error);
    }
  }

  private async quietIsOver(signal: AbortSignal | undefined): Promise<void> {
    const { now, wait } = this.surroundings;
    while (this.quietUntil > now()) {
      const left = this.quietUntil - now();
      if (left > patience) throw new AppError({ code: "remoteUnreachable" });
      await wait(left, signal);
    }
    signal?.throwIfAborted();
  }

  private asRequest(
    { method, path, headers, body, bytes }: GraphRequest,
    bearer: string,
    signal: AbortSignal | undefined,
  ): Request {
    const isNextLink = path.startsWith("https://") || path.startsWith("http://");
    // A next link is followed as it is, but never to another host: the token would go along.
    const address = isNextLink ? path : `${this.surroundings.base}${path}`;
    if (!address.startsWith(`${this.surroundings.base}/`))
      throw new AppError({ code: "remoteRefused", reason: path });
    return new Request(address, {
      method,
      headers: {
        Accept: "application/json",
        ...(body === undefined ? {} : { "Content-Type": "application/json" }),
        ...headers,
        Authorization: `Bearer ${bearer}`,
      },
      ...(bytes ? { body: bytes } : body === undefined ? {} : { body: JSON.stringify(body) }),
      ...(signal ? { signal } : {}),
    });
  }
}

/** Done twice is as done once. */
function isRepeatable({ method, headers }: GraphRequest): boolean {
  return method !== "POST" && (method !== "PATCH" || headers?.["If-Match"] !== undefined);
}

async function bodyOf(response: Response): Promise<unknown> {
  const type = response.headers.get("Content-Type") ?? "";
  if (response.status === 204) return undefined;
  if (type.includes("json")) return response.json();
  return type.startsWith("text/") ? response.text() : new Uint8Array(await response.arrayBuffer());
}
