import fc from "fast-check";
import { settled } from "../../../test/fixtures/aRoom";
import { aRoomWithGuest } from "../../../test/fixtures/aRoomWithGuest";
import { answerChoices } from "@/domain/framework/answerScale";
import type { AspectId } from "@/domain/framework/framework";
import { subjectKey } from "@/domain/session/ballot";
import { openSubject, type Move } from "@/domain/session/course";
import { codedRounds } from "@/domain/session/guestCode";
import { leadSession } from "./leadSession";

const aspect = fc.constantFrom(...(["ks01.a1", "ks01.a2"] as readonly string[] as readonly AspectId[]));
const round = fc.constantFrom(...codedRounds.slice(0, 2));
const vote = fc.record({ choice: fc.constantFrom(...answerChoices), wish: fc.boolean() });

const move = fc.oneof(
  fc.record({ kind: fc.constant("discuss" as const), aspect, round }),
  fc.record({
    kind: fc.constantFrom("revealPrepared", "reveal", "again", "decide", "toAgenda", "end", "resume"),
  }),
) as fc.Arbitrary<Move>;

const action = fc.oneof(
  fc.record({ kind: fc.constant("move" as const), move }),
  fc.record({ kind: fc.constant("code" as const), aspect, round, vote }),
  fc.record({ kind: fc.constant("prepared" as const), aspect, vote }),
);

test("[OV3] [OV8] [OV17] in whatever order codes come, what is kept was revealed, and stays as it was", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(action, { minLength: 8, maxLength: 16 }), async (actions) => {
      const room = await aRoomWithGuest();
      const { ports } = room.chair;
      const revealed = new Set<string>();
      let before = room.opened();
      for (const each of actions) {
        if (each.kind === "move") {
          leadSession(ports, room.session(), room.session().course.chair, each.move);
          await settled();
          const open = openSubject(room.session().course.stage);
          if (open) revealed.add(subjectKey(open));
        } else if (each.kind === "code") {
          await room.give(room.voted(each.vote, each.round, each.aspect));
        } else {
          await room.give(room.prepared([each.aspect, each.vote]));
        }
        const kept = room.opened();
        for (const { aspect: about, round: its } of kept) {
          expect(revealed).toContain(its === 0 ? "prepared" : `${about}.${its}`);
        }
        expect(kept).toEqual(expect.arrayContaining([...before]));
        before = kept;
      }
    }),
    { numRuns: 40 },
  );
});
