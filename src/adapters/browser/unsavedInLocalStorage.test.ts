import { thisDevice, type Instant, type WorkspaceId } from "@/domain/record";
import type { RecordChange, StampedChange } from "@/domain/workspace/recordChange";
import { unsavedInLocalStorage } from "./unsavedInLocalStorage";

const workspace = "00000000-0000-4000-8000-000000000001" as WorkspaceId;
const stamp = { updatedAt: "2026-11-21T12:00:00.000Z" as Instant, updatedBy: thisDevice };

const changed = (
  kind: RecordChange["kind"],
  id: string,
  fields: object,
  initial?: object,
): StampedChange => ({
  change: { kind, id, workspace, fields, ...(initial ? { initial } : {}) } as RecordChange,
  stamp,
});
const file = changed("keptFile", "file", {}, { content: "A".repeat(3_000) });
const logo = changed("keptFile", "logo", {}, { content: "A".repeat(20) });
const typed = Array.from({ length: 5 }, (_, index) =>
  changed("measure", `measure-${index}`, { title: "Opdracht op papier", remarks: "x".repeat(index * 10) }),
);

/** As a browser has it, with room for so many characters: its keys are those of the object, its methods are not. */
function aLocalStorage(room: number): object {
  const kept: Record<string, string> = {};
  return Object.defineProperties(kept, {
    getItem: { value: (key: string) => kept[key] ?? null },
    removeItem: { value: (key: string) => Reflect.deleteProperty(kept, key) },
    setItem: {
      value: (key: string, text: string) => {
        const used = Object.entries(kept).filter(([name]) => name !== key);
        const size = used.reduce((sum, [, other]) => sum + other.length, text.length);
        if (size > room) throw new DOMException("Full.", "QuotaExceededError");
        kept[key] = text;
      },
    },
  });
}

function leftAndTaken(changes: readonly StampedChange[], room: number): readonly StampedChange[] {
  Object.defineProperty(globalThis, "localStorage", { value: aLocalStorage(room), configurable: true });
  unsavedInLocalStorage("a window").leave(changes);
  const taken = unsavedInLocalStorage("the next one").take();
  expect(unsavedInLocalStorage("one more").take()).toEqual([]);
  return taken;
}

afterAll(() => {
  Reflect.deleteProperty(globalThis, "localStorage");
});

test("[BW5] what fits is left whole", () => {
  expect(leftAndTaken([file, logo, ...typed], 10_000)).toEqual([file, logo, ...typed]);
});

test("[BW5] a file that is too large takes nothing else with it", () => {
  expect(leftAndTaken([file, ...typed, logo], 3_000)).toEqual([...typed, logo]);
});

test("[BW5] where all files together leave no room, all that was typed is left", () => {
  const room = JSON.stringify(typed).length;
  expect(leftAndTaken([logo, file, ...typed], room)).toEqual(typed);
});

test("[BW5] what was typed goes from the longest on, and only when it must", () => {
  const room = JSON.stringify(typed).length - 1;
  expect(leftAndTaken([file, ...typed], room)).toEqual(typed.slice(0, 4));
});

test("[VA3] a decision stays with what was decided on", () => {
  const snapshot = changed("snapshot", "adopted", {}, { text: "x".repeat(2_000) });
  const decision = changed("decision", "decided", {}, { kind: "adopted", snapshot: "adopted" });
  expect(leftAndTaken([snapshot, decision, ...typed], 2_000)).toEqual(typed);
});

test("a browser that keeps nothing at all is no failure", () => {
  expect(leftAndTaken(typed, 0)).toEqual([]);
  Object.defineProperty(globalThis, "localStorage", {
    get: () => {
      throw new DOMException("Blocked.", "SecurityError");
    },
    configurable: true,
  });
  expect(() => {
    unsavedInLocalStorage("a window").leave(typed);
  }).not.toThrow();
});
