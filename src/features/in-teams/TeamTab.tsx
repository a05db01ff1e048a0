import { Button } from "@fluentui/react-components";
import { useEffect, useSyncExternalStore, type ReactNode } from "react";
import type { SiteState } from "@/ports/sharing";
import { useApp } from "@/ui/app/AppContext";
import { failureText } from "@/ui/error/errorTexts";
import { PlaceButton } from "@/ui/navigation/PlaceButton";
import { JoinSite, Waiting } from "./JoinSite";
import { TabMessage } from "./TabMessage";
import { inTeamsTexts } from "./texts";

interface TeamTabProps {
  /** The address of the site of the tab. */
  readonly site: string;
  /** Whether the workspace that the address names is not on this device. */
  readonly isMissing: boolean;
  readonly keepsNothing: boolean;
  readonly children: ReactNode;
}

/** A tab on the workspace of a team: the screens of the app, once this device works with the site. */
export function TeamTab({ site, isMissing, keepsNothing, children }: TeamTabProps) {
  const { sharing, microsoft365 } = useApp();
  const state = useSyncExternalStore(
    (listener) => sharing.subscribe(listener),
    () => sharing.sites().find(({ known }) => isSame(known.site.url, site)),
  );
  const isKnown = state !== undefined;
  useEffect(() => {
    // Another may have opened Teams in this browser than who worked here before; then the app starts anew as that person.
    if (isKnown)
      microsoft365()
        .then((service) => service?.signIn.resume(), ignore)
        .catch(ignore);
  }, [isKnown, microsoft365]);
  if (keepsNothing) return <StorageBlocked />;
  if (!state) return <JoinSite address={site} />;
  if (isMissing) return <NotThereYet state={state} />;
  return children;
}

function NotThereYet({ state: { carrying } }: { readonly state: SiteState }) {
  const { sharing } = useApp();
  if (carrying.kind === "busy") return <Waiting label={inTeamsTexts.fetching} />;
  if (carrying.kind === "done") {
    return (
      <TabMessage title={inTeamsTexts.goneTitle} texts={[inTeamsTexts.gone]}>
        <PlaceButton primary to={{ page: "start" }}>
          {inTeamsTexts.others}
        </PlaceButton>
      </TabMessage>
    );
  }
  const { title, whatToDo } = failureText(carrying.error);
  return (
    <TabMessage title={inTeamsTexts.failedTitle} texts={[title, whatToDo]}>
      <Button
        appearance="primary"
        onClick={() => {
          sharing.carryNow();
        }}
      >
        {inTeamsTexts.tryAgain}
      </Button>
    </TabMessage>
  );
}

function StorageBlocked() {
  return (
    <TabMessage title={inTeamsTexts.storageTitle} texts={[inTeamsTexts.storage]}>
      <Button appearance="primary" as="a" href={window.location.href} target="_blank" rel="noreferrer">
        {inTeamsTexts.openOutside}
      </Button>
    </TabMessage>
  );
}

/** SharePoint does not mind capitals in an address. */
function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** What goes wrong here is told where the work is carried. */
function ignore(): void {
  return undefined;
}
