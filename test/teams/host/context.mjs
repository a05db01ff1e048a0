import { world } from "./world.mjs";

// What Teams says of where an app stands, in the flat form in which it comes over the wire; TeamsJS makes app.Context of it.
// https://learn.microsoft.com/javascript/api/@microsoft/teams-js/microsoftteams.context

const around = {
  channel: () => ({
    teamId: "19:team@thread.tacv2",
    teamName: "Team Veiligheid (verzonnen)",
    groupId: "66666666-6666-4666-8666-666666666666",
    channelId: "19:kanaal@thread.tacv2",
    channelName: "Algemeen",
    channelType: "Regular",
    teamSiteUrl: world.site,
    teamSiteDomain: new URL(world.site).hostname,
    teamSitePath: new URL(world.site).pathname,
  }),
  chat: () => ({ chatId: "19:chat@thread.v2" }),
  meeting: () => ({ chatId: "19:chat@thread.v2", meetingId: "vergadering" }),
  personal: () => ({}),
};

const frameContexts = { tab: "content", setUp: "settings", sidePanel: "sidePanel", stage: "meetingStage" };

export function frameContextOf({ surface }) {
  return frameContexts[surface];
}

export function contextOf({ person, place, surface, entityId, subPage, theme }) {
  return {
    ...around[place](),
    entityId: entityId ?? "",
    subEntityId: subPage ?? "",
    frameContext: frameContexts[surface],
    theme,
    locale: "nl-nl",
    hostName: "Teams",
    hostClientType: "web",
    sessionId: "nagespeeld",
    tid: world.tenant,
    userObjectId: person.id,
    userPrincipalName: person.userPrincipalName,
    loginHint: person.userPrincipalName,
  };
}

/** What this host can do. The shape of a real one; TeamsJS wants it as text, in the fourth place of its first answer. */
export const capabilities = JSON.stringify({
  apiVersion: 4,
  hostVersionsInfo: {},
  isLegacyTeams: false,
  isNAAChannelRecommended: true,
  supports: {
    app: {},
    nestedAppAuth: {},
    pages: { backStack: {}, config: {}, tabs: {} },
    meeting: {},
  },
});
