import { aspect, failed, largely, notYet, twoDevices } from "../../../test/fixtures/twoDevices";

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
