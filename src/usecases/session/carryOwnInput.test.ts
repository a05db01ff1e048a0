import { ownFolder } from "@/adapters/onedrive/ownFolder";
import type { SeatId } from "@/domain/session/seat";
import {
  aspect,
  failed,
  file,
  largely,
  notYet,
  other,
  session,
  twoDevices,
} from "../../../test/fixtures/twoDevices";

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
