import { use } from "react";
import { useApp } from "@/ui/app/AppContext";
import { Page } from "@/ui/layout/Page";
import { PageTitle } from "@/ui/layout/PageTitle";
import { ChoosePlace } from "./ChoosePlace";
import { OutsideTeams } from "./OutsideTeams";
import { tabSetUpTexts } from "./texts";
import { useSetUpStyles } from "./useSetUpStyles";

/** Where somebody who adds a tab says what it opens. The button to save is that of the host. */
export function TabSetUpPage() {
  const styles = useSetUpStyles();
  const found = use(useApp().host);
  const tabSetUp = found.kind === "host" ? found.host.tabSetUp : null;
  if (found.kind !== "host" || !tabSetUp) return <OutsideTeams isSilent={found.kind === "silent"} />;
  return (
    <Page>
      <PageTitle>{tabSetUpTexts.title}</PageTitle>
      <p className={styles.text}>{tabSetUpTexts.introduction}</p>
      <ChoosePlace tabSetUp={tabSetUp} siteHint={found.host.siteHint} />
    </Page>
  );
}
