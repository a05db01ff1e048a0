import { DOMParser, type Element } from "@xmldom/xmldom";
import { wordXml } from "../../manifest/wordXml";
import { anOrder } from "./anOrder";

// Microsoft's validator of this manifest works online only, so the rules of order are here.
// https://learn.microsoft.com/office/dev/add-ins/develop/manifest-element-ordering
const order: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    "Id",
    "AlternateId",
    "Version",
    "ProviderName",
    "DefaultLocale",
    "DisplayName",
    "Description",
    "IconUrl",
    "HighResolutionIconUrl",
    "SupportUrl",
    "AppDomains",
    "Hosts",
    "Requirements",
    "DefaultSettings",
    "Permissions",
    "Dictionary",
    "VersionOverrides",
  ],
  VersionOverrides: ["Description", "Requirements", "Hosts", "Resources", "WebApplicationInfo"],
  DesktopFormFactor: ["GetStarted", "FunctionFile", "ExtensionPoint"],
  GetStarted: ["Title", "Description", "LearnMoreUrl"],
  Group: ["Label", "Icon", "Control"],
  Control: ["Label", "ToolTip", "Supertip", "Icon", "Action"],
  Supertip: ["Title", "Description"],
  Action: ["TaskpaneId", "SourceLocation", "Title"],
  Resources: ["Images", "Urls", "ShortStrings", "LongStrings"],
};

const document = new DOMParser({
  onError: (_, message) => {
    throw new Error(message);
  },
}).parseFromString(wordXml(anOrder), "text/xml");
const all = [...document.getElementsByTagName("*")];

test.each(Object.keys(order))("what stands in <%s> is known and in its order", (parent) => {
  const found = all.filter(({ localName }) => localName === parent);
  expect(found.length).toBeGreaterThan(0);
  for (const element of found) {
    const names = childrenOf(element).map(({ localName }) => localName ?? "");
    const known = order[parent] ?? [];
    expect(names.filter((name) => !known.includes(name))).toEqual([]);
    expect(names).toEqual(names.toSorted((left, right) => known.indexOf(left) - known.indexOf(right)));
  }
});

test("every text and picture that is asked for is there, once", () => {
  const defined = all.map((element) => element.getAttribute("id")).filter((id) => id !== null);
  const wanted = all.map((element) => element.getAttribute("resid")).filter((id) => id !== null);
  expect(new Set(defined).size).toBe(defined.length);
  expect(wanted.filter((id) => !defined.includes(id))).toEqual([]);
});

test("ids and texts keep to their greatest lengths", () => {
  const lengths = (name: string) =>
    all
      .filter(({ localName }) => localName === name)
      .map((element) => element.getAttribute("DefaultValue") ?? "");
  for (const element of all) expect((element.getAttribute("resid") ?? "").length).toBeLessThanOrEqual(32);
  for (const text of lengths("String")) expect(text.length).toBeLessThanOrEqual(250);
  for (const text of lengths("Description")) expect(text.length).toBeLessThanOrEqual(250);
  expect(lengths("DisplayName").every((name) => name.length <= 125)).toBe(true);
});

test("addresses are on the host of the order", () => {
  const addresses = all
    .map((element) => element.getAttribute("DefaultValue") ?? "")
    .filter((value) => value.startsWith("http"));
  expect(new Set(addresses.map((address) => new URL(address).origin))).toEqual(
    new Set([`https://${anOrder.host}`]),
  );
});

function childrenOf(element: Element): readonly Element[] {
  return [...element.childNodes].filter((node): node is Element => node.nodeType === node.ELEMENT_NODE);
}
