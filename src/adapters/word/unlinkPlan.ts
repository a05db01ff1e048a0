import { snapshotNamespace } from "@/adapters/ooxml/namespaces";
import { isSameMarker, markerStart } from "@/domain/plan-exchange/markers";
import { writingFailed } from "./wordError";

/** Takes away all that is ours and that nobody sees; no text changes. */
export async function unlinkPlan(context: Word.RequestContext): Promise<void> {
  const { document } = context;
  const bookmarks = document.body.getRange("Whole").getBookmarks(true);
  const parts = document.customXmlParts.getByNamespace(snapshotNamespace);
  parts.load("items/id");
  await context.sync();
  const ours = bookmarks.value.filter((name) => isSameMarker(name.slice(0, markerStart.length), markerStart));
  for (const name of ours) document.deleteBookmark(name);
  for (const part of parts.items) part.delete();
  try {
    await context.sync();
  } catch (failure) {
    throw writingFailed(failure, ours.length + parts.items.length);
  }
}
