import { Button, MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { type ReactNode, useState } from "react";
import type { Microsoft365 } from "@/ports/microsoft365";
import { useApp } from "@/ui/app/AppContext";
import { failureText } from "@/ui/error/errorTexts";
import { Card } from "@/ui/layout/Card";
import { PartTitle, SectionTitle } from "@/ui/layout/SectionTitle";
import { LineField } from "@/ui/text/LineField";
import { SetUpSteps } from "@/ui/set-up/SetUpSteps";
import { CheckResults } from "./CheckResults";
import { siteReport } from "./siteReport";
import { administrationTexts as texts } from "./texts";
import { useAdministrationStyles } from "./useAdministrationStyles";
import { type CheckedSite, useSiteCheck } from "./useSiteCheck";

interface SiteCheckCardProps {
  readonly microsoft365: Microsoft365;
  /** Signing in, which is a part of working together. */
  readonly account: ReactNode;
}

/** Whether the app can do in a site what it has to, and repairing what it can. */
export function SiteCheckCard({ microsoft365, account }: SiteCheckCardProps) {
  const styles = useAdministrationStyles();
  const { sharing } = useApp();
  const [address, setAddress] = useState(sharing.sites()[0]?.known.site.url ?? "");
  const { activity, checked, isBusy, checkSite, repair } = useSiteCheck(microsoft365);
  return (
    <Card labelledBy="site-check">
      <SectionTitle id="site-check">{texts.checkTitle}</SectionTitle>
      <p className={styles.text}>{texts.introduction}</p>
      {account}
      <form
        className={styles.narrow}
        onSubmit={(event) => {
          event.preventDefault();
          checkSite(address);
        }}
      >
        <LineField label={texts.address} hint={texts.addressHint} value={address} onChange={setAddress} />
        <div>
          <Button appearance="primary" type="submit">
            {activity.kind === "checking" ? texts.checking : texts.check}
          </Button>
        </div>
      </form>
      {activity.kind === "failed" && <Failure failure={activity.failure} />}
      <p className={styles.text} role="status">
        {!isBusy && checked ? texts.summary(checked.site.name, openPoints(checked)) : ""}
      </p>
      {checked && <CheckResults results={checked.results} />}
      {checked && checked.steps.length > 0 && (
        <>
          <PartTitle>{texts.repairTitle}</PartTitle>
          <p className={styles.text}>{texts.repairs}</p>
          <SetUpSteps steps={checked.steps} />
          <div>
            <Button
              onClick={() => {
                repair(checked);
              }}
            >
              {activity.kind === "repairing" ? texts.repairing(activity.done, activity.all) : texts.repair}
            </Button>
          </div>
        </>
      )}
      {checked && <Report checked={checked} />}
    </Card>
  );
}

function Report({ checked }: { readonly checked: CheckedSite }) {
  const styles = useAdministrationStyles();
  const { clock, download } = useApp();
  const save = () => {
    const bytes = new TextEncoder().encode(siteReport(checked.results, clock.now()));
    download({ name: texts.reportName, type: "text/plain", bytes });
  };
  return (
    <div className={styles.narrow}>
      <div>
        <Button onClick={save}>{texts.download}</Button>
      </div>
      <p className={styles.text}>{texts.downloadNote}</p>
    </div>
  );
}

function Failure({ failure }: { readonly failure: unknown }) {
  const { title, whatToDo } = failureText(failure);
  return (
    <MessageBar intent="error" layout="multiline" role="alert">
      <MessageBarBody>
        <MessageBarTitle>{title}</MessageBarTitle> {whatToDo}
      </MessageBarBody>
    </MessageBar>
  );
}

function openPoints({ results }: CheckedSite): number {
  return results.filter(({ kind }) => kind !== "ok").length;
}
