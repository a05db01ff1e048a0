import { aRoom, settled } from "../../../test/fixtures/aRoom";
import { anAssessment } from "../../../test/fixtures/builders";
import { presencesIn, seatsIn } from "@/domain/session/presence";
import { forgetPersons } from "./forgetPersons";

test("[OV15] who sat there before the scan was adopted takes part again when the meeting goes on", async () => {
  const room = await aRoom(["participant"]);
  const { ports, seat } = room.chair;
  await room.sit(room.chair);
  forgetPersons(ports, anAssessment().id);
  await settled();
  expect(ports.records.all("presence")).toEqual([]);

  await room.sit(room.chair);

  expect(seatsIn(presencesIn(ports.records.all("presence"), room.session().id))).toEqual([seat]);
});
