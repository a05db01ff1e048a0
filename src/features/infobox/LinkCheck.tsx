import { Button } from "@fluentui/react-components";
import { CalendarLtr20Regular, Checkmark20Regular } from "@fluentui/react-icons";
import { useState } from "react";
import type { ShownLink } from "@/domain/infobox/infoLink";
import type { PlainDate, WorkspaceId } from "@/domain/record";
import { useApp } from "@/ui/app/AppContext";
import { takeFocus } from "@/ui/focus/takeFocus";
import { singleClick } from "@/ui/undo/singleClick";
import { checkInfoLink } from "@/usecases/checkInfoLink";
import { CheckedDayForm } from "./CheckedDayForm";
import { infoboxTexts } from "./texts";

interface LinkCheckProps {
  readonly link: ShownLink;
  readonly workspace: WorkspaceId;
  /** Ids of the texts that say which link it is and how it stands. */
  readonly describedBy: string;
}

/** Says that a link was opened today and is right; afterwards the day can be changed or taken back. */
export function LinkCheck({ link, workspace, describedBy }: LinkCheckProps) {
  const ports = useApp();
  const [state, setState] = useState<"untouched" | "choosing" | "done">("untouched");
  // What was pressed is gone: the focus goes to what came in its place.
  const ref = state === "done" ? takeFocus : null;
  const set = (day: PlainDate | null) => {
    checkInfoLink(ports, workspace, link, day);
    setState("done");
  };
  if (state === "choosing") {
    return (
      <CheckedDayForm
        checkedOn={link.checkedOn}
        describedBy={describedBy}
        onSet={set}
        onCancel={() => {
          setState("done");
        }}
      />
    );
  }
  if (link.checkedOn === null) {
    return (
      <Button
        key="check"
        ref={ref}
        size="small"
        icon={<Checkmark20Regular />}
        aria-describedby={describedBy}
        onClick={singleClick(() => {
          set(ports.clock.today());
        })}
      >
        {infoboxTexts.openedToday}
      </Button>
    );
  }
  return (
    <Button
      key="change"
      ref={ref}
      size="small"
      appearance="subtle"
      icon={<CalendarLtr20Regular />}
      aria-describedby={describedBy}
      onClick={() => {
        setState("choosing");
      }}
    >
      {infoboxTexts.changeDay}
    </Button>
  );
}
