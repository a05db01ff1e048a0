import { facts } from "./facts";
import { addressAt, pageNames, type PackageOrder } from "./site";

/**
 * Tabs in a channel, a chat, a meeting and for oneself.
 * https://learn.microsoft.com/microsoft-365/extensibility/schema/root
 */
export function teamsPart(order: PackageOrder) {
  return {
    defaultInstallScope: "team",
    configurableTabs: [
      {
        configurationUrl: addressAt(order, pageNames.tabConfig),
        canUpdateConfiguration: true,
        // A meeting is a chat to Teams; a meeting of a channel is its team.
        scopes: ["team", "groupChat"],
        context: [
          "channelTab",
          "privateChatTab",
          "meetingChatTab",
          "meetingDetailsTab",
          "meetingSidePanel",
          "meetingStage",
        ],
        meetingSurfaces: ["sidePanel", "stage"],
      },
    ],
    staticTabs: [
      {
        entityId: "mijn",
        name: facts.name,
        contentUrl: `${addressAt(order, pageNames.tab)}#/mijn`,
        websiteUrl: `${addressAt(order, pageNames.tab)}#/mijn`,
        scopes: ["personal"],
        context: ["personalTab"],
      },
    ],
    // Without it the context does not say which team it is.
    permissions: ["identity"],
    // Shared and private channels too: https://learn.microsoft.com/microsoftteams/platform/build-apps-for-shared-private-channels
    supportsChannelFeatures: "tier1",
    meetingExtensionDefinition: { supportsCustomShareToStage: true },
    // The app tells when it is there; Teams shows that it is coming until then.
    showLoadingIndicator: true,
  };
}

/** To share to the stage, in a meeting of a chat and of a channel; the app reads nothing of a team or a chat. */
export const teamsPermissions = [
  { name: "MeetingStage.Write.Chat", type: "Delegated" },
  { name: "ChannelMeetingStage.Write.Group", type: "Delegated" },
] as const;
