import { Badge } from "@fluentui/react-components";
import type { DocumentState } from "@/domain/plan-exchange/documentState";
import type { Instant } from "@/domain/record";
import { unreachable } from "@/domain/unreachable";
import { useApp } from "@/ui/app/AppContext";
import { formatRecent } from "@/ui/format/moments";
import { paneTexts } from "./texts";
import { usePaneStyles } from "./usePaneStyles";

interface StateChipProps {
  readonly state: DocumentState | "reading" | "unread" | "noPlan" | "readOnly";
}

/** How the document stands to the plan, in a few words. */
export function StateChip({ state }: StateChipProps) {
  const styles = usePaneStyles();
  const { clock } = useApp();
  const isWell = typeof state === "object" && state.kind === "linked";
  return (
    <Badge
      className={styles.chip}
      appearance="outline"
      color={isWell ? "success" : "informative"}
      size="large"
    >
      {typeof state === "string"
        ? paneTexts.chip[state]
        : textOf(state, (at) => formatRecent(at, clock.today()))}
    </Badge>
  );
}

function textOf(state: DocumentState, format: (at: Instant) => string): string {
  const { chip } = paneTexts;
  switch (state.kind) {
    case "linked":
      return chip.linked(state.measures, format(state.at));
    case "unlinked":
    case "otherPlan":
    case "copy":
    case "newer":
      return chip[state.kind];
    default:
      return unreachable(state);
  }
}
