import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { Perspective, Seat } from "@/domain/session/seat";
import { takeFocus } from "@/ui/focus/takeFocus";
import { GuestForm } from "./GuestForm";
import { invitationTexts } from "./texts";

interface AddGuestProps {
  readonly initial: Perspective;
  readonly takesFocus: boolean;
  readonly onAdd: (seat: Pick<Seat, "name" | "perspective">) => void;
}

export function AddGuest({ initial, takesFocus, onAdd }: AddGuestProps) {
  const [form, setForm] = useState<"unopened" | "open" | "closed">("unopened");
  if (form !== "open") {
    return (
      <div>
        <Button
          ref={takesFocus || form === "closed" ? takeFocus : null}
          onClick={() => {
            setForm("open");
          }}
        >
          {invitationTexts.newGuest}
        </Button>
      </div>
    );
  }
  return (
    <GuestForm
      initial={{ name: "", perspective: initial }}
      submit={invitationTexts.add}
      onSubmit={(seat) => {
        onAdd(seat);
        setForm("closed");
      }}
      onCancel={() => {
        setForm("closed");
      }}
    />
  );
}
