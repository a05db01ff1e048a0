import type { Element } from "@xmldom/xmldom";
import { Refusal } from "../refusal";
import { ancestor, childrenOf, valueOf, within } from "./xml";

/** What its maker locked is not written in, and a control that is locked does not go with what it stands in. */
export function refuseLocked(element: Element, location: string): void {
  const inside = within(element, "lock").map((lock) => valueOf(lock));
  const around: string[] = [];
  for (let control = ancestor(element, "sdt"); control; control = ancestor(control, "sdt")) {
    const properties = childrenOf(control, "sdtPr");
    around.push(...properties.flatMap((each) => childrenOf(each, "lock")).map((lock) => valueOf(lock)));
  }
  const isLocked = (lock: string) => lock === "contentLocked" || lock === "sdtContentLocked";
  if (!inside.includes("sdtLocked") && ![...inside, ...around].some(isLocked)) return;
  throw new Refusal("AccessDenied", "You don't have permissions to do this operation.", location);
}
