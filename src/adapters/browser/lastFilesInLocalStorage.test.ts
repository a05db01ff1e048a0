import type { ActionPlanId } from "@/domain/action-plan/actionPlan";
import type { PersonId } from "@/domain/record";
import type { LibraryItemId } from "@/ports/documentLibrary";
import type { SiteId } from "@/ports/sharedSite";
import type { KnownSite } from "@/ports/sharing";
import type { TenantId } from "@/ports/signIn";
import { forgetLastFiles } from "./forgetLastFiles";
import { lastFilesInLocalStorage } from "./lastFilesInLocalStorage";

const plan = "p1" as ActionPlanId;
const file = { id: "f1" as LibraryItemId, name: "plan.docx" };
const siteOf = (person: string): KnownSite => ({
  tenant: "t" as TenantId,
  person: person as PersonId,
  site: { id: "s" as SiteId, name: "Site", url: "https://voorbeeldstad.sharepoint.com" },
});

let stored: Map<string, string>;

beforeEach(() => {
  stored = new Map();
  const storage = {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, text: string) => stored.set(key, text),
    removeItem: (key: string) => stored.delete(key),
  };
  Object.defineProperty(globalThis, "localStorage", { value: storage, configurable: true });
});

test("the last file of each plan is kept, for one person", () => {
  const files = lastFilesInLocalStorage(siteOf("anna"));
  files.keep("p2" as ActionPlanId, file);
  files.keep(plan, { ...file, name: "oud.docx" });
  files.keep(plan, file);

  expect(files.of(plan)).toEqual(file);
  expect(lastFilesInLocalStorage(siteOf("bert")).of(plan)).toBeNull();
});

test("[SY10] who stops working with the site leaves no name of a file behind", () => {
  lastFilesInLocalStorage(siteOf("anna")).keep(plan, file);

  forgetLastFiles(siteOf("anna"));

  expect(stored.size).toBe(0);
});

test.each(["geen JSON", "{}", '[{"plan":1,"file":{}}]', "[null]", '[{"plan":"p1"}]'])(
  "what somebody else wrote there is no file: %s",
  (text) => {
    lastFilesInLocalStorage(siteOf("anna")).keep(plan, file);
    const [key = ""] = stored.keys();
    stored.set(key, text);

    expect(lastFilesInLocalStorage(siteOf("anna")).of(plan)).toBeNull();
  },
);
