import { anAssessment } from "../../test/fixtures/builders";
import { MemoryDatabase } from "@/adapters/memory/memoryStore";
import type { AspectId } from "@/domain/framework/framework";
import { thisDevice, type Instant, type PlainDate } from "@/domain/record";
import { answerAspect } from "./answerAspect";
import { openLiveRecords } from "./keep-records/openLiveRecords";

const clock = { now: () => "2026-11-21T12:00:00.000Z" as Instant, today: () => "2026-11-21" as PlainDate };
const aspect = "ks01.a1" as AspectId;
const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

test("[SC6] two windows that answer the same aspect for the first time make one answer with both their parts", async () => {
  const database = new MemoryDatabase();
  const open = () => openLiveRecords({ store: database.connect(), clock, person: thisDevice });
  const [one, other] = [await open(), await open()];
  answerAspect({ records: one }, anAssessment(), aspect, { choice: "largely" });
  answerAspect({ records: other }, anAssessment(), aspect, { explanation: "Zie de nota." });
  await settled();
  for (const records of [one, other]) {
    expect(records.all("answer")).toMatchObject([{ aspect, choice: "largely", explanation: "Zie de nota." }]);
  }
});
