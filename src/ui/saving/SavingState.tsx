import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { CloudOff16Regular, ErrorCircle16Regular, Save16Regular } from "@fluentui/react-icons";
import { unreachable } from "@/domain/unreachable";
import type { Saving } from "@/ports/liveRecords";
import { useSaving } from "../app/useRecords";
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
});

/** Where the user's work is, quiet but always there. A failure is told by SavingNotice. */
export function SavingState({ keepsNothing }: { readonly keepsNothing: boolean }) {
  const styles = useStyles();
  const saving = useSaving();
  const { icon, text } = keepsNothing
    ? { icon: <CloudOff16Regular />, text: savingTexts.memoryOnly }
    : shown(saving);
  return (
    <span className={styles.state} data-saving={keepsNothing ? "memory" : saving.kind}>
      {icon}
      {text}
    </span>
  );
}

function shown(saving: Saving) {
  switch (saving.kind) {
    case "saved":
      return { icon: <Save16Regular />, text: savingTexts.saved };
    case "saving":
      return { icon: <Save16Regular />, text: savingTexts.saving };
    case "failed":
      return { icon: <ErrorCircle16Regular />, text: savingTexts.failed };
    default:
      return unreachable(saving);
  }
}
