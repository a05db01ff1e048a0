import type { MeasureId } from "@/domain/action-plan/measure";
import type { ClusterId } from "@/domain/framework/framework";
import { AppError } from "@/ports/appError";
import { clusterMarker } from "@/domain/plan-exchange/markers";
import { createBookmarks, measureBookmark } from "./bookmarks";

test("[DO8] a measure's bookmark is its id without hyphens", () => {
  const id = "3F2504E0-4f89-41d3-9a0c-0305e82c3301" as MeasureId;

  expect(measureBookmark(id)).toBe("_pva_m_3F2504E04f8941d39a0c0305e82c3301");
});

test("[DO8] a cluster's bookmark is its id with underscores", () => {
  expect(clusterMarker("4-5-7-8" as ClusterId)).toBe("_pva_t_4_5_7_8");
});

test.each(["", "---", "m 1", "maat_1", "één", '"><w:p>', "x".repeat(34)])(
  "[DO8] the measure id %j is refused",
  (id) => {
    const reason = `Measure ${id} has an id that no bookmark can carry.`;

    expect(() => measureBookmark(id as MeasureId)).toThrow(new AppError({ code: "documentFailed", reason }));
  },
);

test("[DO8] the longest id that fits makes a name of 40 characters", () => {
  expect(measureBookmark("x".repeat(33) as MeasureId)).toHaveLength(40);
});

test("bookmarks are numbered, and a name is given once, whatever its capitals", () => {
  const bookmarks = createBookmarks();

  expect(bookmarks.mark("_pva_a").start).toBe('<w:bookmarkStart w:id="1" w:name="_pva_a"/>');
  expect(bookmarks.mark("_pva_b").end).toBe('<w:bookmarkEnd w:id="2"/>');
  expect(() => bookmarks.mark("_PVA_A")).toThrow(
    new AppError({ code: "documentFailed", reason: "Bookmark _PVA_A is taken twice." }),
  );
});
