import type { Route, SiteRoute } from "../call";
import type { GraphAnswer, GraphRequest } from "../message/graphMessage";
import { isList, isObject } from "../message/json";
import { readObject } from "../message/readBody";
import { Refusal } from "../message/refusal";
import type { World } from "../state/world";
import { againstMetadata } from "./againstMetadata";

/** Graph refuses a body with an unknown property. For a test that is a problem as well, and so is a wrong answer of ours. */
export function checked(
  world: World,
  request: GraphRequest,
  route: Route | SiteRoute,
  run: () => GraphAnswer,
): GraphAnswer {
  if (route.takes !== undefined) {
    const [wrong] = againstMetadata(route.takes, readObject(request));
    if (wrong !== undefined) {
      world.problems.push({
        kind: "against-the-metadata",
        message: `${request.method} ${request.path}: ${wrong}`,
      });
      throw new Refusal(400, "BadRequest", wrong);
    }
  }
  const answer = run();
  if (route.gives !== undefined && world.settings.checksAnswers)
    checkAnswer(world, request, route.gives, answer);
  return answer;
}

function checkAnswer(
  world: World,
  { method, path }: GraphRequest,
  type: string,
  { body }: GraphAnswer,
): void {
  if (!isObject(body as never)) return;
  const entity = body as Record<string, never>;
  const entities = isList(entity.value) ? (entity.value as readonly Record<string, never>[]) : [entity];
  for (const wrong of entities.flatMap((one) => againstMetadata(type, one))) {
    world.problems.push({ kind: "against-the-metadata", message: `Answer to ${method} ${path}: ${wrong}` });
  }
}
