import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { CloudOff16Regular, ErrorCircle16Regular, Save16Regular } from "@fluentui/react-icons";
import type { WorkspaceId } from "@/domain/record";
import type { SiteState } from "@/ports/sharing";
import type { Saving } from "@/ports/liveRecords";
import { useOpenConflicts } from "../app/useOpenConflicts";
import { useSaving } from "../app/useRecords";
import { useSharedState } from "../app/useSharedState";
import { PlaceLink } from "../navigation/PlaceLink";
import { sharedSavingState } from "./sharedSavingState";
import { savingTexts } from "./texts";

const useStyles = makeStyles({
  state: {
    ...typographyStyles.caption1,
    color: tokens.colorNeutralForeground2,
    display: "inline-flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    whiteSpace: "nowrap",
  },
  // As high as a finger needs, with what it stands beside on other lines when narrow.
  link: { ...typographyStyles.caption1Strong, paddingBlock: tokens.spacingVerticalXS },
});

interface SavingStateProps {
  readonly keepsNothing: boolean;
  /** The open workspace, if one is open. */
  readonly workspace: WorkspaceId | undefined;
}

/** Where the user's work is, quiet but always there. A failure is told by SavingNotice. */
export function SavingState({ keepsNothing, workspace }: SavingStateProps) {
  const styles = useStyles();
  const saving = useSaving();
  const site = useSharedState(workspace);
  const conflicts = useOpenConflicts(workspace).length;
  const { kind, icon, text } = keepsNothing
    ? { kind: "memory", icon: <CloudOff16Regular />, text: savingTexts.memoryOnly }
    : shown(saving, site);
  return (
    <>
      <span className={styles.state} data-saving={keepsNothing ? "memory" : saving.kind} data-place={kind}>
        {icon}
        {text}
      </span>
      {workspace && conflicts > 0 && (
        <PlaceLink to={{ page: "conflicts", workspace }} className={styles.link}>
          {savingTexts.conflicts(conflicts)}
        </PlaceLink>
      )}
    </>
  );
}

function shown(saving: Saving, site: SiteState | undefined) {
  switch (saving.kind) {
    case "saved":
      return site
        ? sharedSavingState(site)
        : { kind: "here", icon: <Save16Regular />, text: savingTexts.saved };
    case "saving":
      return { kind: "saving", icon: <Save16Regular />, text: savingTexts.saving };
    case "failed":
      return { kind: "failed", icon: <ErrorCircle16Regular />, text: savingTexts.failed };
  }
}
