import type { WorkspaceId } from "@/domain/record";
import { siteOfTab, tabAddress } from "./tabAddress";

const base = "https://veiligheid.voorbeeldstad.nl/instellen.html?x=1#/y";
const site = "https://voorbeeldstad.sharepoint.com/sites/veiligheid & meer";
const workspace = "00000000-0000-4000-8000-000000000001" as WorkspaceId;

test("the address of a tab says its site and its workspace, and nothing of where it was made", () => {
  const address = tabAddress(base, { site, workspace });
  expect(siteOfTab(address)).toBe(site);
  expect(address.pathname).toBe("/index.html");
  expect(address.hash).toBe(`#/werkruimte/${workspace}`);
});

test("a tab of this device alone opens the start of the app", () => {
  expect(tabAddress(base, null).href).toBe("https://veiligheid.voorbeeldstad.nl/index.html#/");
});

test.each(["", "site=", "site=javascript:alert(1)", "site=http://v.sharepoint.com", "site=veiligheid"])(
  "%j names no site",
  (query) => {
    expect(siteOfTab(new URL(`https://veiligheid.voorbeeldstad.nl/index.html?${query}`))).toBeNull();
  },
);
