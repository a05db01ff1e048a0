import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import type { DocumentContent } from "@/domain/plan-exchange/documentContent";
import { recognisePlan } from "@/domain/plan-exchange/recognisePlan";
import type { CopyText } from "@/ports/clipboard";
import type { WordHost } from "@/ports/wordDocument";
import { useApp } from "@/ui/app/AppContext";
import { SmallPrint } from "@/ui/layout/SmallPrint";
import { useFoldStyles } from "@/ui/layout/useFoldStyles";
import { reportWithoutContents } from "./reportOf";
import { documentReportTexts } from "./texts";

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

interface DocumentReportProps {
  readonly content: DocumentContent;
  readonly word: WordHost;
  readonly onCopy: CopyText;
}

/** What is recognised in the document, without what people wrote: for who wants to know why the app does or does not. */
export function DocumentReport({ content, word, onCopy }: DocumentReportProps) {
  const styles = useStyles();
  const fold = useFoldStyles();
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
    <details>
      <summary className={fold.summary}>{documentReportTexts.title}</summary>
      <div className={styles.parts}>
        <SmallPrint>{documentReportTexts.explanation}</SmallPrint>
        <textarea
          className={styles.report}
          readOnly
          rows={10}
          value={text}
          aria-label={documentReportTexts.report}
          // A pane may have no clipboard: then this is the first half of copying by hand.
          onFocus={({ currentTarget }) => {
            currentTarget.select();
          }}
        />
        <div className={styles.buttons}>
          <Button size="small" onClick={copy}>
            {documentReportTexts.copy}
          </Button>
          <Button
            size="small"
            onClick={() => {
              const bytes = new TextEncoder().encode(text);
              download({ name: documentReportTexts.fileName, type: "application/json", bytes });
            }}
          >
            {documentReportTexts.save}
          </Button>
          <span role="status">{copied !== "not yet" && documentReportTexts[copied]}</span>
        </div>
      </div>
    </details>
  );
}
