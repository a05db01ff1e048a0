import { use, useState } from "react";
import { useFoldStyles } from "@/ui/layout/useFoldStyles";
import { LazyPart } from "@/ui/loading/LazyPart";
import { remembered } from "@/ui/loading/remembered";
import type { ReportBodyProps } from "./ReportBody";
import { documentReportTexts } from "./texts";

// Few ask for it: the pane opens without.
const reportBody = remembered(() => import("./ReportBody"));

/** What is recognised in the document, without what people wrote: for who wants to know why the app does or does not. */
export function DocumentReport(props: ReportBodyProps) {
  const fold = useFoldStyles();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <details
      onToggle={({ currentTarget }) => {
        setIsOpen(currentTarget.open);
      }}
    >
      <summary className={fold.summary}>{documentReportTexts.title}</summary>
      {isOpen && (
        <LazyPart>
          <Body {...props} />
        </LazyPart>
      )}
    </details>
  );
}

function Body(props: ReportBodyProps) {
  const { ReportBody } = use(reportBody());
  return <ReportBody {...props} />;
}
