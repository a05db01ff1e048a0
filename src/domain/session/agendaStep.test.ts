import fc from "fast-check";
import { aFramework } from "../../../test/fixtures/builders";
import type { AspectId } from "../framework/framework";
import { aspectsOf } from "../framework/standardsOf";
import {
  afterAgendaStep,
  clustersOnAgenda,
  minutesFor,
  nextOnAgenda,
  openOnAgenda,
  outsideAgenda,
  type AgendaStep,
  type Arrangement,
} from "./agendaStep";
import { settlements } from "./session";

const framework = aFramework();
const all = aspectsOf(framework).map(({ id }) => id);
const [first, second, third, fourth] = all as [AspectId, AspectId, AspectId, AspectId];
const arranged: Arrangement = { agenda: [first, second, third], settled: [] };
const nothing = new Set<AspectId>();

const anAspect = fc.constantFrom(...all.slice(0, 6));
const aStep: fc.Arbitrary<AgendaStep> = fc.oneof(
  fc.record({
    kind: fc.constant("move" as const),
    aspect: anAspect,
    direction: fc.constantFrom("up", "down"),
  }),
  fc.record({ kind: fc.constantFrom("takeOff", "putOn"), aspect: anAspect }),
  fc.record({
    kind: fc.constant("settle" as const),
    aspects: fc.uniqueArray(anAspect),
    how: fc.constantFrom(...settlements),
  }),
  fc.record({ kind: fc.constant("takeBack" as const), aspects: fc.uniqueArray(anAspect) }),
);

test("[OV20] an aspect goes one up or down, and not over an end", () => {
  const move = (aspect: AspectId, direction: "up" | "down") =>
    afterAgendaStep(arranged, { kind: "move", aspect, direction }).agenda;
  expect(move(third, "up")).toEqual([first, third, second]);
  expect(move(first, "down")).toEqual([second, first, third]);
  expect(move(first, "up")).toEqual(arranged.agenda);
  expect(move(third, "down")).toEqual(arranged.agenda);
  expect(move(fourth, "up")).toEqual(arranged.agenda);
});

test("[OV20] whatever is changed by hand, nothing is twice on the agenda or twice set aside", () => {
  fc.assert(
    fc.property(fc.array(aStep, { maxLength: 20 }), (steps) => {
      const { agenda, settled } = steps.reduce(afterAgendaStep, arranged);
      expect(new Set(agenda).size).toBe(agenda.length);
      expect(new Set(settled.map(({ aspect }) => aspect)).size).toBe(settled.length);
    }),
  );
});

test("[OV20] a whole cluster is set aside in one step, and taken back in one", () => {
  const [cluster] = clustersOnAgenda(framework, arranged, new Set([first]));
  if (!cluster) throw new Error("There are five.");
  expect(cluster.open).not.toContain(first);
  const aside = afterAgendaStep(arranged, { kind: "settle", aspects: cluster.open, how: "unchanged" });
  expect(openOnAgenda(aside, new Set([first]))).toEqual([]);
  expect(aside.agenda).toEqual(arranged.agenda);
  const [after] = clustersOnAgenda(framework, aside, new Set([first]));
  expect(after).toMatchObject({ open: [], aside: cluster.open });
  expect(afterAgendaStep(aside, { kind: "takeBack", aspects: after?.aside ?? [] })).toEqual(arranged);
});

test("[OV20] what was talked about and parked is not taken back with its cluster", () => {
  const parked = afterAgendaStep(arranged, { kind: "settle", aspects: [first], how: "parked" });
  const [cluster] = clustersOnAgenda(framework, parked, nothing);
  expect(cluster).toMatchObject({ aside: [] });
  expect(cluster?.open).not.toContain(first);
});

test("[OV20] what is put on comes last, with what was set aside about it taken away", () => {
  const skipped: Arrangement = { ...arranged, settled: [{ aspect: fourth, how: "skipped" }] };
  expect(afterAgendaStep(skipped, { kind: "putOn", aspect: fourth })).toEqual({
    agenda: [first, second, third, fourth],
    settled: [],
  });
  expect(afterAgendaStep(arranged, { kind: "takeOff", aspect: second }).agenda).toEqual([first, third]);
});

test("what is not on the agenda, by standard", () => {
  const outside = outsideAgenda(framework, arranged).flatMap(({ aspects }) => aspects.map(({ id }) => id));
  expect(outside).toEqual(all.slice(3));
});

test("the next is the first behind this one that is not done, else what was left before it", () => {
  expect(nextOnAgenda(arranged, nothing, first)).toBe(second);
  expect(nextOnAgenda(arranged, new Set([second]), first)).toBe(third);
  expect(nextOnAgenda(arranged, nothing, third)).toBe(first);
  expect(nextOnAgenda(arranged, new Set([first, second]), third)).toBeUndefined();
});

test("six minutes for each", () => {
  expect(minutesFor(openOnAgenda(arranged, new Set([first])))).toBe(12);
});
