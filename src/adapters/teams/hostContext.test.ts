import type { app } from "@microsoft/teams-js";
import { appearanceOf, siteHintOf, surfaceOf } from "./hostContext";

const team = { internalId: "19:team", displayName: "Team" };

test.each([
  ["content", { team }, "tab"],
  ["content", { chat: { id: "19:chat" } }, "tab"],
  ["content", {}, "personal"],
  ["settings", { team }, "setUp"],
  ["sidePanel", { meeting: { id: "m" } }, "sidePanel"],
  ["meetingStage", { meeting: { id: "m" } }, "stage"],
])("in frame context %s with %j the surface is %s", (frameContext, around, surface) => {
  expect(surfaceOf(aContext({ page: { id: "", frameContext }, ...around }))).toBe(surface);
});

test.each([
  ["default", "light"],
  ["dark", "dark"],
  ["glass", "dark"],
  ["contrast", "contrast"],
  ["something new", "light"],
])("the theme %s is %s", (theme, appearance) => {
  expect(appearanceOf(theme)).toBe(appearance);
});

test.each([
  [{ teamSiteUrl: "https://v.sharepoint.com/sites/team" }, "https://v.sharepoint.com/sites/team"],
  [
    { teamSiteDomain: "v.sharepoint.com", teamSitePath: "/sites/team" },
    "https://v.sharepoint.com/sites/team",
  ],
  [{ teamSiteDomain: "v.sharepoint.com" }, undefined],
  [{ teamSiteUrl: "javascript:alert(1)" }, undefined],
  [{ teamSiteUrl: "http://v.sharepoint.com/sites/team" }, undefined],
  [{ teamSiteUrl: "" }, undefined],
  [undefined, undefined],
])("a host that says %j of the site hints at %s", (sharePointSite, address) => {
  expect(siteHintOf(aContext({ sharePointSite }))?.address).toBe(address);
});

test.each([
  ["Regular", "ordinary"],
  ["Private", "private"],
  ["Shared", "shared"],
  [undefined, "ordinary"],
])("a channel of kind %s is %s", (membershipType, channel) => {
  const sharePointSite = { teamSiteUrl: "https://v.sharepoint.com/sites/team-kanaal" };
  expect(siteHintOf(aContext({ sharePointSite, channel: { id: "19:k", membershipType } }))?.channel).toBe(
    channel,
  );
});

function aContext(parts: object): app.Context {
  return parts as app.Context;
}
