import { Button, makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { FolderOpen20Regular } from "@fluentui/react-icons";
import { useRef } from "react";
import type { ActionPlan } from "@/domain/action-plan/actionPlan";
import type { FilePurpose } from "@/domain/workspace/keptFile";
import { ErrorBar } from "@/ui/error/ErrorBar";
import { errorText } from "@/ui/error/errorTexts";
import { errorNoticeTexts } from "@/ui/error/texts";
import { documentTexts } from "./documentTexts";
import { useFileChoice } from "./useFileChoice";

const useStyles = makeStyles({
  choice: { display: "grid", gap: tokens.spacingVerticalS, gridTemplateColumns: "minmax(0, 1fr)" },
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalM },
});

/** Only helps to find the file: what is chosen is judged by what is in it. */
const accepted: Readonly<Record<FilePurpose, string>> = {
  logo: "image/png,image/jpeg,image/gif",
  template: ".docx,.dotx",
};

interface FileChoiceProps {
  readonly plan: ActionPlan;
  readonly purpose: FilePurpose;
  readonly label: string;
  readonly canChoose: boolean;
}

/** A button to choose a file with, and beside it what came of that. */
export function FileChoice({ plan, purpose, label, canChoose }: FileChoiceProps) {
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const { state, choose } = useFileChoice(plan, purpose);
  const pick = () => input.current?.click();
  return (
    <div className={styles.choice}>
      <input
        ref={input}
        type="file"
        hidden
        accept={accepted[purpose]}
        aria-label={label}
        onChange={({ currentTarget }) => {
          const [chosen] = currentTarget.files ?? [];
          if (chosen) choose(chosen);
          // The same file can then be chosen again.
          currentTarget.value = "";
        }}
      />
      <div className={styles.line}>
        {canChoose && (
          <Button icon={<FolderOpen20Regular />} onClick={pick}>
            {label}
          </Button>
        )}
        <span role="status">
          {state.kind === "busy" && <Spinner size="tiny" label={documentTexts.checking} />}
          {state.kind === "added" && documentTexts.added(state.name)}
        </span>
      </div>
      {state.kind === "refused" && (
        <ErrorBar
          text={errorText(state.error.detail)}
          action={
            state.error.detail.code === "appPartMissing"
              ? {
                  label: errorNoticeTexts.retry,
                  run: () => {
                    choose(state.file);
                  },
                }
              : { label: documentTexts.chooseOther, run: pick }
          }
        />
      )}
    </div>
  );
}
