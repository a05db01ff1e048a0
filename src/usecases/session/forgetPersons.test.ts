import { aRoom, settled } from "../../../test/fixtures/aRoom";
import { anAssessment } from "../../../test/fixtures/builders";
import type { AspectId } from "@/domain/framework/framework";
import { contributionsOf } from "@/domain/session/contribution";
import type { Move } from "@/domain/session/course";
import { minutesOf } from "@/domain/session/minutes";
import { removeRecord } from "../removeRecord";
import { decideTogether } from "./decideTogether";
import { forgetPersons } from "./forgetPersons";
import { keepSpreads } from "./keepSpreads";

const aspect = "ks01.a1" as AspectId;
const discuss: Move = { kind: "discuss", aspect, round: 1 };

async function aDecision() {
  const room = await aRoom(["participant", "participant"]);
  for (const person of room.people) await room.sit(person);
  await room.lead(discuss);
  for (const person of room.people) await room.vote(person, "largely");
  await room.lead({ kind: "reveal" });
  await room.open(room.people);
  const { ports, seat } = room.chair;
  const decision = { choice: "largely", reason: "Het loopt.", minority: null, idea: null } as const;
  decideTogether(ports, room.session(), seat.id, decision);
  await settled();
  return { room, ports };
}

test("[OV6] [OV15] a vote that comes after the decision is in the minutes, and in what stays once persons are forgotten", async () => {
  const { room, ports } = await aDecision();
  const late = { ...room.chair.seat, id: "late" as typeof room.chair.seat.id };
  const vote = { aspect, round: 1, choice: "notYet", wish: false } as const;
  const { workspace } = room.session();
  ports.records.change(
    contributionsOf(room.session(), late, [vote], ports.frameworks.current).map(({ id, fields }) => ({
      kind: "contribution",
      id,
      workspace,
      fields: {},
      initial: fields,
    })),
  );
  const sources = () => ({
    session: room.session(),
    answers: ports.records.all("answer"),
    seats: [],
    contributions: ports.records.all("contribution"),
    framework: ports.frameworks.current,
  });
  const spread = () => minutesOf(sources()).decisions[0]?.spread.total;
  expect(spread()).toMatchObject({ largely: 2, notYet: 1 });

  keepSpreads(ports, anAssessment().id);
  forgetPersons(ports, anAssessment().id);
  await settled();

  expect(ports.records.all("contribution")).toEqual([]);
  expect(spread()).toMatchObject({ largely: 2, notYet: 1 });
});

test("[OV15] persons of a session that was removed are forgotten too", async () => {
  const { room, ports } = await aDecision();
  removeRecord(ports, { kind: "session", record: room.session() });
  await settled();

  forgetPersons(ports, anAssessment().id);
  await settled();

  expect(ports.records.all("presence")).toEqual([]);
  expect(ports.records.all("contribution")).toEqual([]);
});
