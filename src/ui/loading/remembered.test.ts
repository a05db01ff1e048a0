import { forgetFailures, remembered } from "./remembered";

test("what is loaded is loaded once", async () => {
  const load = jest.fn(() => Promise.resolve("text"));
  const get = remembered(load);
  expect(get()).toBe(get());
  expect(await get()).toBe("text");
  expect(load).toHaveBeenCalledTimes(1);
});

test("a failure stays until it is forgotten", async () => {
  const load = jest
    .fn<Promise<string>, []>()
    .mockRejectedValueOnce(new Error("offline"))
    .mockResolvedValue("text");
  const get = remembered(load);
  await expect(get()).rejects.toThrow("offline");
  await expect(get()).rejects.toThrow("offline");
  forgetFailures();
  expect(await get()).toBe("text");
});
