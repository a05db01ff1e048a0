import { runBatch } from "./batch/runBatch";
import { findWork, type Work } from "./dispatch";
import type { Fault, SeenRequest } from "./faults/fault";
import { Faults } from "./faults/faults";
import { faultyAnswer } from "./faults/faultyAnswer";
import { WaitingTimes } from "./faults/waitingTimes";
import { download } from "./files/download";
import { callerOf, claimsChallenge } from "./identity/caller";
import { corsHeaders, preflight } from "./message/cors";
import { answer, type GraphAnswer, type GraphRequest, type Outcome } from "./message/graphMessage";
import { errorBody, Refusal } from "./message/refusal";
import { newGuid, type World } from "./state/world";
import { Meter } from "./throttle/meter";

export interface SeenAnswer extends SeenRequest {
  /** null: the connection broke. */
  readonly status: number | null;
  readonly units: number;
}

/** The fake itself: a request in, an outcome out, synchronous. The shells around it only carry. */
export class GraphCore {
  readonly faults = new Faults();
  readonly meter = new Meter();
  readonly log: SeenAnswer[] = [];
  private readonly waiting = new WaitingTimes();

  constructor(readonly world: World) {}

  handle(request: GraphRequest): Outcome {
    if (request.method === "OPTIONS") return { kind: "answered", answer: preflight(request), delay: 0 };
    const outcome = this.serve(request);
    this.waiting.settle();
    if (outcome.kind === "cut") return outcome;
    const headers = { ...outcome.answer.headers, ...corsHeaders(this.world.settings) };
    return { ...outcome, answer: { ...outcome.answer, headers } };
  }

  private serve(request: GraphRequest): Outcome {
    const seen = this.see(request);
    const fault = this.faults.take(seen);
    const ids = {
      "request-id": newGuid(this.world),
      "client-request-id": request.headers["client-request-id"] ?? "",
    };
    if (ids["client-request-id"] === "") ids["client-request-id"] = ids["request-id"];
    let units = 0;
    let outcome: Outcome;
    try {
      outcome = this.withFault(request, seen, fault, (spent) => {
        units = spent;
      });
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      outcome = { kind: "answered", answer: this.show(error, ids), delay: 0 };
    }
    if (outcome.kind === "cut") {
      this.log.push({ ...seen, status: null, units });
      return outcome;
    }
    const { status, headers, body } = outcome.answer;
    this.waiting.note(this.world, request, seen.person ?? "", status, headers["retry-after"]);
    this.log.push({ ...seen, status, units });
    const type =
      body === undefined || body instanceof Uint8Array ? {} : { "content-type": "application/json" };
    return { ...outcome, answer: { status, headers: { ...type, ...headers, ...ids }, body } };
  }

  private withFault(
    request: GraphRequest,
    seen: SeenRequest,
    fault: Fault | null,
    spend: (units: number) => void,
  ): Outcome {
    const delay = fault?.kind === "delay" ? fault.milliseconds : 0;
    if (fault?.moment === "before") {
      this.waiting.check(this.world, request, seen.person ?? "");
      if (fault.kind === "cut") return { kind: "cut", delay };
      this.refuseWith(fault);
    }
    const done = this.work(request, spend);
    if (fault?.moment === "after") {
      if (fault.kind === "cut") return { kind: "cut", delay };
      this.refuseWith(fault);
    }
    return { ...done, delay: done.delay + delay };
  }

  private refuseWith(fault: Fault): void {
    if (fault.kind === "answer") {
      throw faultyAnswer(fault.status, fault.retryAfter ?? { kind: "absent" }, this.world.clock.now());
    }
    if (fault.kind === "claims-challenge") throw claimsChallenge(fault.claims);
  }

  private work(request: GraphRequest, spend: (units: number) => void): Outcome {
    const downloaded = download(this.world, request);
    if (downloaded !== null) return { kind: "answered", answer: downloaded, delay: 0 };
    const caller = callerOf(this.world, request);
    if (request.path === "/$batch" && request.method === "POST") {
      return runBatch(this.world, request, (part) => this.serve(part));
    }
    this.waiting.check(this.world, request, caller.person.id);
    const work: Work = findWork(this.world, request);
    spend(work.units);
    const limits = this.meter.count(this.world, { app: caller.appId, person: caller.person.id }, work.units);
    const done: GraphAnswer = work.run(caller);
    return { kind: "answered", answer: { ...done, headers: { ...limits, ...done.headers } }, delay: 0 };
  }

  private see(request: GraphRequest): SeenRequest {
    const query = decodeURIComponent(request.query.toString().replaceAll("+", " "));
    return {
      method: request.method,
      url: query === "" ? request.path : `${request.path}?${query}`,
      person: personIn(this.world, request),
      isBatched: request.isBatched,
      number: this.log.length + 1,
    };
  }

  private show(refusal: Refusal, ids: { "request-id": string; "client-request-id": string }): GraphAnswer {
    const body = errorBody(refusal, {
      date: new Date(this.world.clock.now()).toISOString().slice(0, 19),
      requestId: ids["request-id"],
      clientRequestId: ids["client-request-id"],
    });
    return answer(refusal.status, body, { ...refusal.details.headers });
  }
}

function personIn(world: World, request: GraphRequest): string | null {
  try {
    return callerOf(world, request).person.id;
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}
