import { aFramework, anAnswer } from "../../../test/fixtures/builders";
import { aspectsOf } from "../framework/standardsOf";
import { isComplete, nextOpenStandard, progressOf } from "./progress";

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

test("one goes on at the first standard with an open aspect, in the order of the clusters", () => {
  const framework = aFramework();
  const answers = ["ks01.a1", "ks01.a2", "ks02.a1", "ks04.a1"].map((id) => anAnswer(id, "secured"));
  expect(nextOpenStandard(framework, answers)).toBe(3);
  expect(
    nextOpenStandard(
      framework,
      aspects.map(({ id }) => anAnswer(id, "secured")),
    ),
  ).toBe(1);
});
