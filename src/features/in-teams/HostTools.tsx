import { Button, makeStyles } from "@fluentui/react-components";
import { Link20Regular } from "@fluentui/react-icons";
import type { Host } from "@/ports/host";
import { StageButton } from "./StageButton";
import { inTeamsTexts } from "./texts";

// Fluent makes a button of one word as wide as one of three.
const useStyles = makeStyles({ button: { minWidth: "auto" } });

/** What the app can do with the host around it. */
export function HostTools({ host }: { readonly host: Host }) {
  const styles = useStyles();
  return (
    <>
      {host.stage && <StageButton stage={host.stage} />}
      <Button
        className={styles.button}
        appearance="subtle"
        icon={<Link20Regular />}
        aria-label={inTeamsTexts.link}
        title={inTeamsTexts.link}
        onClick={() => {
          host.shareLink({ place: window.location.hash.slice(1), label: titleOnScreen() });
        }}
      />
    </>
  );
}

function titleOnScreen(): string {
  return document.querySelector("h1")?.textContent ?? document.title;
}
