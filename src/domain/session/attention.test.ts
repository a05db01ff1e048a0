import { aSeatedDevice } from "../../../test/fixtures/aSeatedDevice";
import { anAssessment } from "../../../test/fixtures/builders";
import type { AspectId } from "../framework/framework";
import type { Instant } from "../record";
import { attentionFor } from "./attention";
import { subjectKey, type Base64, type BallotId, type DeviceId, type SealedBallot } from "./ballot";
import { firstCourse, type Stage } from "./course";
import type { Presence, PresenceId } from "./presence";
import type { SeatId } from "./seat";
import type { Session, SessionId } from "./session";

const start = Date.parse("2026-11-21T12:00:00.000Z");
const at = (seconds: number) => new Date(start + seconds * 1_000).toISOString() as Instant;
const vote = { aspect: "ks01.a1" as AspectId, round: 1 };

function aSession(stage: Stage): Session {
  const { workspace, version, updatedBy, deletedAt, id: assessment } = anAssessment();
  return {
    id: "session" as SessionId,
    workspace,
    version,
    updatedAt: at(0),
    updatedBy,
    deletedAt,
    assessment,
    title: "Overleg",
    startsAt: null,
    bookedMinutes: null,
    agenda: [],
    settled: [],
    showsPerspectives: true,
    course: { ...firstCourse("seat-0" as SeatId), stage },
    timerUntil: null,
  };
}

/** Four devices, on so many of which somebody voted. */
function fourDevices(voted: number): readonly Presence[] {
  return [0, 1, 2, 3].map((number) => {
    const id = `seat-${number}` as SeatId;
    const base64 = btoa("x") as Base64;
    const ballot: SealedBallot = {
      id: `ballot-${number}` as BallotId,
      seat: id,
      subject: subjectKey({ kind: "vote", ...vote }),
      cast: 1,
      sender: base64,
      sealed: base64,
      shares: [],
    };
    const [seat] = aSeatedDevice().seats;
    return aSeatedDevice({
      id: `presence-${number}` as PresenceId,
      device: `device-${number}` as DeviceId,
      seats: seat ? [{ ...seat, id }] : [],
      ballots: number < voted ? [ballot] : [],
    });
  });
}

test.each<[string, Stage, number, number, "talking" | "waiting" | "none"]>([
  ["while one prepares", { kind: "preparing" }, 0, 60, "waiting"],
  ["at the agenda", { kind: "agenda" }, 0, 60, "talking"],
  ["when the voting has just begun", { kind: "voting", ...vote }, 1, 5, "talking"],
  ["when half have voted", { kind: "voting", ...vote }, 2, 5, "waiting"],
  ["when the voting takes a while, though few voted", { kind: "voting", ...vote }, 1, 30, "waiting"],
  ["once it is revealed", { kind: "revealed", ...vote }, 4, 60, "talking"],
  ["hours after the last step", { kind: "voting", ...vote }, 4, 3 * 3_600, "none"],
  ["when it has ended", { kind: "ended", from: { kind: "agenda" } }, 4, 60, "none"],
])("how eagerly a device looks: %s", (_, stage, voted, seconds, kind) => {
  const attention = attentionFor([aSession(stage)], fourDevices(voted), at(seconds));
  expect(attention).toEqual(kind === "none" ? { kind } : { kind, devices: 4 });
});
