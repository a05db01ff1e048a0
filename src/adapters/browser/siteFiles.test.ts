import { siteFiles } from "./siteFiles";

const limits = { bytes: 20, milliseconds: 1000 };

function read(answer: Response | Error | (() => Promise<Response>)) {
  const answering = async () => {
    if (answer instanceof Error) throw answer;
    return answer instanceof Response ? answer : answer();
  };
  return siteFiles(answering).read("eigen-inhoud/lijst.json", limits);
}

function json(text: string | Uint8Array<ArrayBuffer>, status = 200): Response {
  return new Response(text, { status, headers: { "content-type": "application/json" } });
}

test("a file is asked for on the own site only, and asked for again each time", async () => {
  const asked: unknown[] = [];
  await siteFiles(async (input, { signal, ...settings } = {}) => {
    asked.push([input, settings, signal instanceof AbortSignal]);
    return json("{}");
  }).read("eigen-inhoud/lijst.json", limits);

  const settings = { cache: "no-cache", mode: "same-origin", credentials: "same-origin" };
  expect(asked).toEqual([["eigen-inhoud/lijst.json", settings, true]]);
});

test("a text comes as it is, without the byte order mark of Windows", async () => {
  expect(await read(json("{é}"))).toEqual({ kind: "text", text: "{é}" });
  expect(await read(json("\uFEFF{}"))).toEqual({ kind: "text", text: "{}" });
  expect(await read(json(""))).toEqual({ kind: "text", text: "" });
});

test("a sign that falls in two pieces of the download stays whole", async () => {
  const [first = 0, second = 0] = new TextEncoder().encode("é");
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      controller.enqueue(Uint8Array.of(first));
      controller.enqueue(Uint8Array.of(second));
      controller.close();
    },
  });
  expect(await read(new Response(body))).toEqual({ kind: "text", text: "é" });
});

test("what is no UTF-8 keeps a mark of it", async () => {
  expect(await read(json(Uint8Array.of(0x45, 0xe9)))).toEqual({ kind: "text", text: "E\uFFFD" });
});

test.each([
  ["a file that is not there", json("", 404)],
  ["a file that is gone", json("", 410)],
  [
    "a page in its place",
    new Response("Welkom", { headers: { "content-type": "text/html; charset=utf-8" } }),
  ],
  ["a page that says it is something else", json("\n<!DOCTYPE html>")],
])("%s is absent", async (_, answer) => {
  expect(await read(answer)).toEqual({ kind: "absent" });
});

test("a server that refuses is told with its code", async () => {
  expect(await read(json("", 403))).toEqual({ kind: "refused", status: 403 });
  expect(await read(json("", 503))).toEqual({ kind: "refused", status: 503 });
});

test("more than the limit is not read to the end", async () => {
  const cancel = jest.fn();
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      controller.enqueue(new Uint8Array(15));
    },
    cancel,
  });
  expect(await read(new Response(body))).toEqual({ kind: "tooLarge" });
  expect(cancel).toHaveBeenCalled();
  expect(await read(json("12345678901234567890"))).toMatchObject({ kind: "text" });
});

test("no network is unreachable, and so is a server that takes too long", async () => {
  expect(await read(new TypeError("Failed to fetch"))).toEqual({ kind: "unreachable" });
  const slow: typeof fetch = (_, settings) =>
    new Promise((_resolve, reject) => {
      settings?.signal?.addEventListener("abort", () => {
        reject(new DOMException("Too slow", "TimeoutError"));
      });
    });
  const patience = { bytes: 20, milliseconds: 20 };
  // AbortSignal.timeout does not keep Node awake.
  const awake = setTimeout(() => undefined, 1000);
  expect(await siteFiles(slow).read("lijst.json", patience)).toEqual({ kind: "unreachable" });
  clearTimeout(awake);
});
