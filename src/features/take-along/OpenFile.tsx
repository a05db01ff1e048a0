import { Button } from "@fluentui/react-components";
import { FolderOpen20Regular } from "@fluentui/react-icons";
import { use, useRef, useState, type ComponentProps } from "react";
import { takeFocus } from "@/ui/focus/takeFocus";
import { LazyPart } from "@/ui/loading/LazyPart";
import { remembered } from "@/ui/loading/remembered";
import type { OpenChosen } from "./OpenChosen";
import { openTexts } from "./openTexts";
import { useTakeAlongStyles } from "./useTakeAlongStyles";

// All that checks and compares a file comes with the first file: the start page has no need of it.
const openChosen = remembered(() => import("./OpenChosen"));

interface Chosen {
  readonly file: File;
  /** The same file can be chosen again, after it was mended. */
  readonly turn: number;
}

/** Opens the file of a workspace, from a button to what came of it. */
export function OpenFile() {
  const styles = useTakeAlongStyles();
  const input = useRef<HTMLInputElement>(null);
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [isCancelled, setIsCancelled] = useState(false);
  const [busy, setBusy] = useState<keyof typeof openTexts.busy | null>(null);
  const pick = () => input.current?.click();
  return (
    <>
      <input
        ref={input}
        type="file"
        hidden
        accept=".json,application/json"
        onChange={({ currentTarget }) => {
          const [file] = currentTarget.files ?? [];
          if (file) setChosen({ file, turn: (chosen?.turn ?? 0) + 1 });
          setIsCancelled(false);
          // Else the browser sees no change when the same file is chosen again.
          currentTarget.value = "";
        }}
      />
      <div className={styles.buttons}>
        <Button ref={isCancelled ? takeFocus : null} icon={<FolderOpen20Regular />} onClick={pick}>
          {openTexts.open}
        </Button>
        <span role="status" className={styles.status}>
          {busy && openTexts.busy[busy]}
        </span>
      </div>
      {chosen && (
        <LazyPart key={chosen.turn}>
          <LoadedChosen
            file={chosen.file}
            onBusy={setBusy}
            onPick={pick}
            onCancel={() => {
              setChosen(null);
              setIsCancelled(true);
            }}
          />
        </LazyPart>
      )}
    </>
  );
}

function LoadedChosen(props: ComponentProps<typeof OpenChosen>) {
  const loaded = use(openChosen());
  return <loaded.OpenChosen {...props} />;
}
