import { ownFolder } from "@/adapters/onedrive/ownFolder";
import type { AspectId } from "@/domain/framework/framework";
import { noInput } from "@/domain/session/ownInput";
import type { SeatId } from "@/domain/session/seat";
import type { SessionId } from "@/domain/session/session";
import { AppError } from "@/ports/appError";
import type { OwnFolder } from "@/ports/ownFolder";
import { talkingGraph } from "../../../test/fakes/graph/aClient";
import type { Settings } from "../../../test/fakes/graph/settings";
import { aSeatMemory } from "../../../test/fixtures/aSeatMemory";
import { aFramework } from "../../../test/fixtures/builders";
import { knownFrameworks } from "../knownFrameworks";
import { carryOwnInput } from "./carryOwnInput";
import { forgetOwnInput } from "./forgetOwnInput";

const session = "00000000-0000-4000-8000-000000000001" as SessionId;
const seat = "seat" as SeatId;
const aspect = "ks01.a1" as AspectId;
const other = "ks01.a2" as AspectId;
const file = `/me/drive/special/approot:/overleg-${session}-${seat}.json`;
const largely = { choice: "largely", wish: false } as const;
const notYet = { choice: "notYet", wish: true } as const;

function twoDevices(settings: Partial<Settings> = {}) {
  const { graph, clientOf } = talkingGraph({ settings });
  const frameworks = knownFrameworks(aFramework());
  const folder = ownFolder(clientOf("anna"));
  const device = (place = { session, seat }) => {
    const memory = {
      ownVotes: aSeatMemory({}),
      ownNotes: aSeatMemory({}),
      carriedInput: aSeatMemory(noInput),
    };
    return {
      memory,
      votes: () => memory.ownVotes.read(place.session, place.seat),
      prepare: (votes: object) => {
        memory.ownVotes.keep(place.session, place.seat, {
          ...memory.ownVotes.read(place.session, place.seat),
          ...votes,
        });
      },
      note: (notes: object) => {
        memory.ownNotes.keep(place.session, place.seat, notes);
      },
      notes: () => memory.ownNotes.read(place.session, place.seat),
      carry: (to: OwnFolder = folder) => carryOwnInput({ frameworks }, memory, to, place),
      forget: () => forgetOwnInput(memory, folder, place),
    };
  };
  const contents = () =>
    graph.core.world.tenant.sites
      .flatMap(({ files }) => files)
      .filter(({ isFolder }) => !isFolder)
      .map(({ content }) => Buffer.from(content, "base64").toString());
  return { graph, folder, laptop: device(), phone: device(), device, contents, clientOf };
}

const failed = (work: Promise<unknown>) =>
  work.then(
    () => "nothing failed",
    (error: unknown) => (error instanceof AppError ? error.detail : error),
  );

test("[OV30] what is prepared and noted on one device is on the other, and what both did comes together", async () => {
  const { laptop, phone } = twoDevices();
  laptop.prepare({ [aspect]: largely });
  laptop.note({ [aspect]: "Navragen bij het lokale team" });

  expect(await laptop.carry()).toBe(false);
  phone.prepare({ [other]: notYet });
  expect(await phone.carry()).toBe(true);
  expect(await laptop.carry()).toBe(true);

  for (const each of [laptop, phone]) {
    expect(each.votes()).toEqual({ [aspect]: largely, [other]: notYet });
    expect(each.notes()).toEqual({ [aspect]: "Navragen bij het lokale team" });
  }
});

test("a vote of the meeting itself never goes to the OneDrive", async () => {
  const { laptop, contents } = twoDevices();
  laptop.prepare({ [aspect]: largely, [`${aspect}.1`]: notYet });

  await laptop.carry();

  expect(contents()).toHaveLength(1);
  expect(contents()[0]).not.toContain("notYet");
});

test("[OV30] who writes at the same moment is not written over", async () => {
  const { folder, laptop, phone } = twoDevices();
  laptop.prepare({ [aspect]: largely });
  await laptop.carry();
  await phone.carry();
  phone.prepare({ [other]: notYet });
  laptop.prepare({ [aspect]: notYet });
  let meanwhile: Promise<unknown> | undefined;
  await laptop.carry({
    ...folder,
    read: async (which) => {
      const kept = await folder.read(which);
      await (meanwhile ??= phone.carry());
      return kept;
    },
  });
  await phone.carry();

  expect(laptop.votes()).toEqual({ [aspect]: notYet, [other]: notYet });
  expect(phone.votes()).toEqual(laptop.votes());
});

test("a write that was not heard of is done again without harm", async () => {
  const { graph, laptop, phone } = twoDevices();
  laptop.prepare({ [aspect]: largely });
  graph.faults.add({
    when: ({ method }) => method === "PUT",
    fault: { kind: "cut", moment: "after" },
    times: 10,
  });
  expect(await failed(laptop.carry())).toEqual({ code: "remoteUnreachable" });
  graph.faults.clear();

  await laptop.carry();
  await phone.carry();

  expect(phone.votes()).toEqual({ [aspect]: largely });
});

test("who throws the file away in OneDrive keeps what is on the device", async () => {
  const { graph, laptop, clientOf } = twoDevices();
  laptop.prepare({ [aspect]: largely });
  await laptop.carry();
  await clientOf("anna").send({ method: "DELETE", path: file });

  await laptop.carry();

  expect(laptop.votes()).toEqual({ [aspect]: largely });
  expect(graph.problems).toEqual([]);
});

test.each([
  ["no JSON", "{"],
  ["what the app never wrote", '{"version":1,"votes":{"ks01.a1":{"choice":"veel"}}}'],
])("a file with %s is written over", async (_, text) => {
  const { laptop, phone, clientOf } = twoDevices();
  laptop.prepare({ [aspect]: largely });
  const bytes = new TextEncoder().encode(text);
  await clientOf("anna").send({ method: "PUT", path: `${file}:/content`, bytes });

  await laptop.carry();
  await phone.carry();

  expect(phone.votes()).toEqual({ [aspect]: largely });
});

test("a file of a newer release is left alone", async () => {
  const { laptop, contents, clientOf } = twoDevices();
  laptop.prepare({ [aspect]: largely });
  const bytes = new TextEncoder().encode('{"version":2}');
  await clientOf("anna").send({ method: "PUT", path: `${file}:/content`, bytes });

  expect(await failed(laptop.carry())).toMatchObject({ code: "remoteRefused" });
  expect(contents()).toEqual(['{"version":2}']);
});

test("what one throws away is gone here and there, and comes back from nowhere", async () => {
  const { laptop, contents } = twoDevices();
  laptop.prepare({ [aspect]: largely });
  await laptop.carry();

  await laptop.forget();
  await laptop.carry();

  expect(laptop.votes()).toEqual({});
  expect(contents()).toEqual(['{"version":1,"votes":{},"notes":{}}']);
});

test("what one throws away on one device is gone on the other too, votes of the meeting excepted", async () => {
  const { laptop, phone } = twoDevices();
  laptop.prepare({ [aspect]: largely });
  laptop.note({ [aspect]: "Navragen" });
  await laptop.carry();
  await phone.carry();
  phone.prepare({ [`${aspect}.1`]: notYet });

  await laptop.forget();
  expect(await phone.carry()).toBe(true);
  await laptop.carry();

  expect(phone.votes()).toEqual({ [`${aspect}.1`]: notYet });
  expect(phone.notes()).toEqual({});
  expect(laptop.votes()).toEqual({});
});

test("who cannot throw it away there still has it here", async () => {
  const { graph, laptop } = twoDevices();
  laptop.prepare({ [aspect]: largely });
  await laptop.carry();
  graph.faults.add({
    when: ({ method }) => method === "PUT",
    fault: { kind: "cut", moment: "before" },
    times: 10,
  });

  expect(await failed(laptop.forget())).toEqual({ code: "remoteUnreachable" });
  expect(laptop.votes()).toEqual({ [aspect]: largely });
});

test("two people who use one account each have a file of their own", async () => {
  const { laptop, device } = twoDevices();
  const neighbour = device({ session, seat: "other-seat" as SeatId });
  laptop.prepare({ [aspect]: largely });
  await laptop.carry();

  expect(await neighbour.carry()).toBe(false);

  expect(neighbour.votes()).toEqual({});
});

test.each(["@microsoft.graph.downloadUrl", "eTag"])(
  "[OV30] an answer without %s is no reason to write over what is there",
  async (missing) => {
    const { laptop, phone, contents, graph, clientOf } = twoDevices();
    laptop.prepare({ [aspect]: largely });
    await laptop.carry();
    const before = contents();
    phone.prepare({ [other]: notYet });
    const without = clientOf("anna", {
      fetch: async (request) => {
        const answer = await graph.fetch(request);
        if (request.method !== "GET" || !request.url.includes("approot")) return answer;
        return Response.json({ ...((await answer.json()) as object), [missing]: undefined });
      },
    });

    expect(await failed(phone.carry(ownFolder(without)))).toMatchObject({ code: "remoteRefused" });
    expect(contents()).toEqual(before);
  },
);

test("without leave it is told so", async () => {
  const { laptop } = twoDevices({ scopes: ["User.Read"] });

  expect(await failed(laptop.carry())).toMatchObject({ code: "remoteRefused" });
});
