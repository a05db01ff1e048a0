import type { app } from "@microsoft/teams-js";
import type { Appearance } from "@/ports/appearance";
import type { HostSurface, SiteHint } from "@/ports/host";

/** https://learn.microsoft.com/javascript/api/@microsoft/teams-js/framecontexts */
const surfaces: Readonly<Record<string, HostSurface>> = {
  settings: "setUp",
  remove: "setUp",
  sidePanel: "sidePanel",
  meetingStage: "stage",
  stage: "stage",
};

/** A frame with content stands among the tabs of a team, a chat or a meeting, or belongs to one person. */
export function surfaceOf({ page, team, chat, meeting }: app.Context): HostSurface {
  return surfaces[page.frameContext] ?? (team || chat || meeting ? "tab" : "personal");
}

/** The themes of Teams; what it may add later is taken for the usual one. */
export function appearanceOf(theme: string): Appearance {
  if (theme === "contrast") return "contrast";
  return theme === "dark" || theme === "glass" ? "dark" : "light";
}

const channels: Readonly<Record<string, SiteHint["channel"]>> = { Private: "private", Shared: "shared" };

/** In a chat or a meeting there is no site of a team. */
export function siteHintOf({ sharePointSite, channel }: app.Context): SiteHint | null {
  const address = sharePointSite?.teamSiteUrl ?? addressFrom(sharePointSite);
  if (!isSite(address)) return null;
  return { address, channel: channels[channel?.membershipType ?? ""] ?? "ordinary" };
}

function addressFrom(site: app.Context["sharePointSite"]): string | undefined {
  const { teamSiteDomain, teamSitePath } = site ?? {};
  return teamSiteDomain && teamSitePath ? `https://${teamSiteDomain}${teamSitePath}` : undefined;
}

function isSite(address: string | undefined): address is string {
  return address !== undefined && URL.canParse(address) && new URL(address).protocol === "https:";
}
