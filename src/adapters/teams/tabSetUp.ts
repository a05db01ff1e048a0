import { pages } from "@microsoft/teams-js";
import type { TabChoice, TabSetUp } from "@/ports/host";

/** Where Teams has the user set up a tab. https://learn.microsoft.com/microsoftteams/platform/tabs/how-to/create-tab-pages/configuration-page */
export async function openTabSetUp(): Promise<TabSetUp> {
  let chosen: TabChoice | null = null;
  pages.config.registerOnSaveHandler((save) => {
    if (!chosen) {
      save.notifyFailure();
      return;
    }
    const { address, name, key } = chosen;
    pages.config
      .setConfig({
        contentUrl: address.href,
        websiteUrl: address.href,
        entityId: key,
        suggestedDisplayName: name,
      })
      .then(
        () => {
          save.notifySuccess();
        },
        (error: unknown) => {
          save.notifyFailure(String(error));
        },
      );
  });
  return {
    current: await currentAddress(),
    choose: (tab) => {
      chosen = tab;
      pages.config.setValidityState(tab !== null);
    },
  };
}

/** A tab that is new has none; an old host may not tell. */
async function currentAddress(): Promise<URL | null> {
  try {
    const { contentUrl } = await pages.getConfig();
    return contentUrl ? new URL(contentUrl) : null;
  } catch {
    return null;
  }
}
