import { Button } from "@fluentui/react-components";
import { Page } from "@/ui/layout/Page";
import { PageTitle } from "@/ui/layout/PageTitle";
import { tabSetUpTexts } from "./texts";
import { useSetUpStyles } from "./useSetUpStyles";

/** For who opens this page where no tab is being set up. */
export function OutsideTeams({ isSilent }: { readonly isSilent: boolean }) {
  const styles = useSetUpStyles();
  return (
    <Page>
      <PageTitle>{isSilent ? tabSetUpTexts.silentTitle : tabSetUpTexts.outsideTitle}</PageTitle>
      <p className={styles.text}>{isSilent ? tabSetUpTexts.silent : tabSetUpTexts.outside}</p>
      {!isSilent && (
        <div>
          <Button appearance="primary" as="a" href="index.html">
            {tabSetUpTexts.toApp}
          </Button>
        </div>
      )}
    </Page>
  );
}
