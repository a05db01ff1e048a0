import { Button } from "@fluentui/react-components";
import { FolderOpen20Regular } from "@fluentui/react-icons";
import { useRef } from "react";
import type { WordFiles } from "@/ports/wordDocument";
import { ErrorBar } from "@/ui/error/ErrorBar";
import { failureText } from "@/ui/error/errorTexts";
import { fileExchangeTexts } from "./fileTexts";
import { useExchangeStyles } from "./useExchangeStyles";
import { type ChosenFile, openUpload, type Opening } from "./useWordFile";

export interface SourceProps {
  readonly state: ChosenFile;
  readonly onChoose: (opening: Opening) => void;
  readonly openFile: WordFiles["open"];
}

/** Choosing a file of this device, and how that goes. */
export function FromDevicePart({ state, onChoose, openFile }: SourceProps) {
  const styles = useExchangeStyles();
  const input = useRef<HTMLInputElement>(null);
  const pick = () => input.current?.click();
  const isOpen = state.kind === "open" && !state.opened.inLibrary;
  const label = isOpen ? fileExchangeTexts.chooseOther : fileExchangeTexts.choose;
  return (
    <>
      <input
        ref={input}
        type="file"
        hidden
        accept=".docx"
        aria-label={fileExchangeTexts.choose}
        onChange={({ currentTarget }) => {
          const [chosen] = currentTarget.files ?? [];
          if (chosen) onChoose({ from: "device", open: () => openUpload(chosen, openFile) });
          // The same file can then be chosen again.
          currentTarget.value = "";
        }}
      />
      <div className={styles.buttons}>
        <Button
          appearance={state.kind === "open" ? "secondary" : "primary"}
          icon={<FolderOpen20Regular />}
          onClick={pick}
        >
          {label}
        </Button>
        <span role="status">
          {state.kind === "opening" && state.opening.from === "device" && fileExchangeTexts.opening}
          {isOpen && fileExchangeTexts.chosen(state.opened.name)}
        </span>
      </div>
      {state.kind === "failed" && state.opening.from === "device" && (
        <ErrorBar
          text={failureText(state.failure)}
          action={{ label: fileExchangeTexts.chooseOther, run: pick }}
        />
      )}
    </>
  );
}
