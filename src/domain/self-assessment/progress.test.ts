import { aFramework, anAnswer, anAssessment } from "../../../test/fixtures/builders";
import type { AspectId } from "../framework/framework";
import type { Instant } from "../record";
import { aspectsOf } from "../framework/standardsOf";
import {
  carriedCount,
  isComplete,
  lastAnswered,
  nextOpenAspect,
  openAspects,
  progressOf,
  standardNumberOf,
} from "./progress";

const aspects = aspectsOf(aFramework());

test("[SC2] 'weten we niet' and 'niet van toepassing' are answers, an explanation alone is not", () => {
  const answers = [
    anAnswer("ks01.a1", "unknown"),
    anAnswer("ks01.a2", "notApplicable"),
    anAnswer("ks02.a1", null, { explanation: "Nog bespreken." }),
  ];
  expect(progressOf(aspects, answers)).toEqual({ answered: 2, total: 46 });
});

test("answers to aspects that this framework does not have do not count", () => {
  expect(progressOf(aspects, [anAnswer("ks99.a1", "secured")])).toEqual({ answered: 0, total: 46 });
});

test("a scan is complete when every aspect is answered", () => {
  const answers = aspects.map(({ id }) => anAnswer(id, "largely"));
  expect(isComplete(progressOf(aspects, answers))).toBe(true);
  expect(isComplete(progressOf(aspects, answers.slice(1)))).toBe(false);
});

const framework = aFramework();
const carriedFrom = anAssessment().id;
const all = aspects.map(({ id }) => anAnswer(id, "secured"));

test("[SC7] an answer of an earlier scan is open until someone has looked at it", () => {
  const answers = [
    anAnswer("ks01.a1", "secured", { carriedFrom }),
    ...all.filter(({ aspect }) => aspect !== "ks01.a1"),
  ];
  expect(openAspects(framework, answers)).toEqual(["ks01.a1"]);
  expect(carriedCount(answers)).toBe(1);
  expect(progressOf(aspects, answers).answered).toBe(46);
});

test("the next open aspect is in the order of the clusters, and goes round to the start", () => {
  const open = ["ks01.a2", "ks06.a1", "ks04.a1"];
  const answers = all.filter(({ aspect }) => !open.includes(aspect));
  const next = (behind?: string) => nextOpenAspect(framework, answers, behind as AspectId | undefined);
  expect(next()).toBe("ks01.a2");
  expect(next("ks01.a2")).toBe("ks06.a1");
  expect(next("ks06.a1")).toBe("ks04.a1");
  expect(next("ks10.a7")).toBe("ks01.a2");
  expect(nextOpenAspect(framework, all)).toBeUndefined();
});

test("one stopped at what was answered last, not at what was taken over", () => {
  const at = (minute: number) => ({ updatedAt: `2026-11-21T12:0${minute}:00.000Z` as Instant });
  const answers = [
    anAnswer("ks02.a1", "largely", at(1)),
    anAnswer("ks03.a1", "largely", at(3)),
    anAnswer("ks04.a1", "largely", { ...at(5), carriedFrom }),
    anAnswer("ks05.a1", null, at(7)),
  ];
  expect(lastAnswered(answers)).toBe("ks03.a1");
  expect(lastAnswered([])).toBeUndefined();
});

test("an aspect belongs to the standard that holds it", () => {
  expect(standardNumberOf(framework, "ks08.a3" as AspectId)).toBe(8);
  expect(standardNumberOf(framework, "ks99.a1" as AspectId)).toBeUndefined();
});
