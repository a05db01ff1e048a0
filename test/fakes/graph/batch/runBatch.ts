import { answer, type GraphAnswer, type GraphRequest, type Outcome } from "../message/graphMessage";
import type { Json, JsonObject } from "../message/json";
import { shuffled } from "../state/random";
import type { World } from "../state/world";
import { type BatchStep, readBatch } from "./readBatch";

/**
 * Each part is answered, refused and throttled on its own, and the batch itself is 200. Parts without dependencies may be
 * done in any order; answers may come in any order (https://learn.microsoft.com/graph/json-batching).
 */
export function runBatch(world: World, batch: GraphRequest, run: (part: GraphRequest) => Outcome): Outcome {
  const steps = readBatch(batch);
  const answers = new Map<string, GraphAnswer>();
  let delay = 0;
  for (const step of inOrderOfWork(world, steps)) {
    const failed = step.dependsOn.find((id) => (answers.get(id)?.status ?? 500) >= 400);
    const outcome: Outcome = failed === undefined ? run(step.request) : dependencyFailed(failed);
    delay = Math.max(delay, outcome.delay);
    if (outcome.kind === "cut") return { kind: "cut", delay };
    answers.set(step.id, outcome.answer);
  }
  const responses = [...answers].map(([id, part]) => showPart(id, part));
  const ordered =
    world.settings.batchOrder === "shuffled" ? shuffled(world.tenant.seed, responses) : responses;
  return { kind: "answered", answer: answer(200, { responses: ordered }), delay };
}

function inOrderOfWork(world: World, steps: readonly BatchStep[]): readonly BatchStep[] {
  const isSerial = steps.some(({ dependsOn }) => dependsOn.length > 0);
  return isSerial || world.settings.batchOrder === "as-sent" ? steps : shuffled(world.tenant.seed, steps);
}

function dependencyFailed(id: string): Outcome {
  const error = { code: "FailedDependency", message: `Request ${id}, on which this one depends, failed.` };
  return { kind: "answered", answer: answer(424, { error }), delay: 0 };
}

function showPart(id: string, { status, headers, body }: GraphAnswer): JsonObject {
  const shown: Json | undefined = body instanceof Uint8Array ? Buffer.from(body).toString("base64") : body;
  return { id, status, headers: properCase(headers), ...(shown === undefined ? {} : { body: shown }) };
}

/** In a batch headers are an object, and Graph writes them as `Retry-After` and `Content-Type`. */
function properCase(headers: Readonly<Record<string, string>>): JsonObject {
  const name = (text: string) => text.replace(/(^|-)[a-z]/g, (letter) => letter.toUpperCase());
  return Object.fromEntries(Object.entries(headers).map(([key, value]) => [name(key), value]));
}
