import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Session } from "@/domain/session/session";
import { useApp } from "@/ui/app/AppContext";
import { LineField } from "@/ui/text/LineField";
import { arrangeSession } from "@/usecases/session/arrangeSession";
import { listTexts } from "./texts";

const useStyles = makeStyles({
  form: { display: "grid", gap: tokens.spacingVerticalS, gridTemplateColumns: "minmax(0, 1fr)" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalM },
});

interface RenameFormProps {
  readonly session: Session;
  readonly onDone: () => void;
}

export function RenameForm({ session, onDone }: RenameFormProps) {
  const styles = useStyles();
  const ports = useApp();
  const [title, setTitle] = useState(session.title);
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (title.trim() === "") return;
        arrangeSession(ports, session, { title: title.trim() });
        onDone();
      }}
    >
      <LineField label={listTexts.name} isRequired takesFocus value={title} onChange={setTitle} />
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary" disabledFocusable={title.trim() === ""}>
          {listTexts.keepName}
        </Button>
        <Button onClick={onDone}>{listTexts.cancel}</Button>
      </div>
    </form>
  );
}
