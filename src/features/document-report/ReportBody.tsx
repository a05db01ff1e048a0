import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { DocumentContent } from "@/domain/plan-exchange/documentContent";
import { recognisePlan } from "@/domain/plan-exchange/recognisePlan";
import type { CopyText } from "@/ports/clipboard";
import type { WordHost } from "@/ports/wordDocument";
import { useApp } from "@/ui/app/AppContext";
import { SmallPrint } from "@/ui/layout/SmallPrint";
import { reportWithoutContents } from "./reportOf";
import { reportTexts } from "./reportTexts";

const useStyles = makeStyles({
  parts: { display: "grid", gap: tokens.spacingVerticalS, marginBlockStart: tokens.spacingVerticalS },
  // Not Fluent's own: nobody types in it, and the pane starts faster without.
  report: {
    ...typographyStyles.caption1,
    fontFamily: tokens.fontFamilyMonospace,
    color: tokens.colorNeutralForeground1,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    boxSizing: "border-box",
    width: "100%",
  },
  buttons: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
});

export interface ReportBodyProps {
  readonly content: DocumentContent;
  readonly word: WordHost;
  readonly onCopy: CopyText;
}

/** The report as text, to copy or to keep. */
export function ReportBody({ content, word, onCopy }: ReportBodyProps) {
  const styles = useStyles();
  const { frameworks, download } = useApp();
  const [copied, setCopied] = useState<"not yet" | "copied" | "notCopied">("not yet");
  const text = useMemo(() => {
    const recognised = recognisePlan(content, frameworks.current.clusters);
    const facts = { word, tablesInDocument: content.tables.length };
    return JSON.stringify({ ...facts, ...reportWithoutContents(recognised) }, null, 2);
  }, [content, frameworks, word]);
  const copy = () => {
    onCopy(text).then(
      () => {
        setCopied("copied");
      },
      () => {
        setCopied("notCopied");
      },
    );
  };
  return (
    <div className={styles.parts}>
      <SmallPrint>{reportTexts.explanation}</SmallPrint>
      <textarea
        className={styles.report}
        readOnly
        rows={10}
        value={text}
        aria-label={reportTexts.report}
        // A pane may have no clipboard: then this is the first half of copying by hand.
        onFocus={({ currentTarget }) => {
          currentTarget.select();
        }}
      />
      <div className={styles.buttons}>
        <Button size="small" onClick={copy}>
          {reportTexts.copy}
        </Button>
        <Button
          size="small"
          onClick={() => {
            const bytes = new TextEncoder().encode(text);
            download({ name: reportTexts.fileName, type: "application/json", bytes });
          }}
        >
          {reportTexts.save}
        </Button>
        <span role="status">{copied !== "not yet" && reportTexts[copied]}</span>
      </div>
    </div>
  );
}
