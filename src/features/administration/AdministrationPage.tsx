import { use, type ReactNode } from "react";
import { useApp } from "@/ui/app/AppContext";
import { GuideText } from "@/ui/help/GuideText";
import { Card } from "@/ui/layout/Card";
import { Page } from "@/ui/layout/Page";
import { PageTitle } from "@/ui/layout/PageTitle";
import { SectionTitle } from "@/ui/layout/SectionTitle";
import { SiteCheckCard } from "./SiteCheckCard";
import { administrationTexts } from "./texts";
import { useAdministrationStyles } from "./useAdministrationStyles";

/** For who connects the app with Microsoft 365. */
export function AdministrationPage({ account }: { readonly account: ReactNode }) {
  const styles = useAdministrationStyles();
  const microsoft365 = use(useApp().microsoft365());
  return (
    <Page>
      <PageTitle>{administrationTexts.title}</PageTitle>
      {microsoft365 ? (
        <SiteCheckCard microsoft365={microsoft365} account={account} />
      ) : (
        <p className={styles.text}>{administrationTexts.notConnected}</p>
      )}
      <AdministratorGuide />
    </Page>
  );
}

function AdministratorGuide() {
  const styles = useAdministrationStyles();
  const { chapters } = use(useApp().content.administratorGuide());
  return (
    <Card labelledBy="administrator-guide">
      <SectionTitle id="administrator-guide">{administrationTexts.guideTitle}</SectionTitle>
      {chapters.map(({ slug, title, body }) => (
        <details key={slug}>
          <summary className={styles.summary}>
            <h3 className={styles.chapter}>{title}</h3>
          </summary>
          <GuideText blocks={body} partLevel={4} chapterLink={(_slug, text) => text} />
        </details>
      ))}
    </Card>
  );
}
