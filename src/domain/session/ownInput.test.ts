import fc from "fast-check";
import { answerChoices } from "../framework/answerScale";
import type { AspectId } from "../framework/framework";
import { isSameInput, mergeOwnInput, noInput, type OwnInput } from "./ownInput";

const aspect = fc.constantFrom("ks01.a1", "ks01.a2", "ks02.a1");
const input = fc.record({
  votes: fc.dictionary(
    aspect,
    fc.record({ choice: fc.option(fc.constantFrom(...answerChoices)), wish: fc.boolean() }),
  ),
  notes: fc.dictionary(aspect, fc.string({ maxLength: 3 })),
}) as fc.Arbitrary<OwnInput>;

test("[OV30] what was changed on either device alone is there afterwards, on both the same", () => {
  fc.assert(
    fc.property(input, input, (base, theirs) => {
      expect(isSameInput(mergeOwnInput(base, base, theirs), theirs)).toBe(true);
      expect(isSameInput(mergeOwnInput(base, theirs, base), theirs)).toBe(true);
    }),
  );
});

test("[OV30] nothing that this device changed is lost, and a second merge changes nothing", () => {
  fc.assert(
    fc.property(input, input, input, (base, mine, theirs) => {
      const once = mergeOwnInput(base, mine, theirs);
      for (const key of Object.keys(mine.notes) as AspectId[])
        if (mine.notes[key] !== base.notes[key]) expect(once.notes[key]).toBe(mine.notes[key]);
      expect(isSameInput(mergeOwnInput(once, once, once), once)).toBe(true);
      expect(isSameInput(mergeOwnInput(theirs, once, theirs), once)).toBe(true);
    }),
  );
});

test("what was prepared for the first time on two devices comes together", () => {
  const [one, other] = ["ks01.a1", "ks01.a2"] as readonly string[] as readonly [AspectId, AspectId];
  const vote = { choice: "largely", wish: true } as const;
  const mine: OwnInput = { votes: { [one]: vote }, notes: {} };
  const theirs: OwnInput = { votes: { [other]: vote }, notes: { [one]: "Navragen" } };

  // Neither had anything in common before, so what only the other has comes in too.
  expect(mergeOwnInput(noInput, mine, theirs)).toEqual({
    votes: { [one]: vote, [other]: vote },
    notes: { [one]: "Navragen" },
  });
});
