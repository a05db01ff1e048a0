import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { AspectId } from "@/domain/framework/framework";
import { aspectsOf, findStandard, standardsOf } from "@/domain/framework/standardsOf";
import { progressOf } from "@/domain/self-assessment/progress";
import type { SelfAssessment } from "@/domain/self-assessment/selfAssessment";
import { useAnswers } from "@/ui/app/useAnswers";
import { useFramework } from "@/ui/app/useFramework";
import { FrameworkNote } from "@/ui/layout/FrameworkNote";
import { NotFound } from "@/ui/layout/NotFound";
import { Page } from "@/ui/layout/Page";
import { ProgressLine } from "@/ui/layout/ProgressLine";
import { useMediaQuery } from "@/ui/layout/useMediaQuery";
import { PlaceLink } from "@/ui/navigation/PlaceLink";
import { NextOpenButton } from "./NextOpenButton";
import { ScanSearch } from "./ScanSearch";
import { SearchResults } from "./SearchResults";
import { StandardNavigation } from "./StandardNavigation";
import { StandardQuestions } from "./StandardQuestions";
import { assessmentTexts } from "./texts";

const useStyles = makeStyles({
  columns: {
    display: "grid",
    gridTemplateColumns: "18rem minmax(0, 1fr)",
    gap: tokens.spacingHorizontalXXL,
    alignItems: "start",
    "@media (max-width: 900px)": { gridTemplateColumns: "minmax(0, 1fr)" },
  },
  side: {
    display: "grid",
    gap: tokens.spacingVerticalL,
    gridTemplateColumns: "minmax(0, 1fr)",
    justifyItems: "start",
    // The way to the next open question stays within reach on a long page, where there is room beside it.
    "@media (min-width: 901px) and (min-height: 900px)": {
      position: "sticky",
      top: tokens.spacingVerticalL,
    },
  },
});

interface AssessmentPageProps {
  readonly assessment: SelfAssessment;
  readonly standardNumber: number;
  /** The question to go to. */
  readonly aspect?: AspectId;
}

export function AssessmentPage({ assessment, standardNumber, aspect }: AssessmentPageProps) {
  const styles = useStyles();
  const framework = useFramework(assessment);
  const isNarrow = useMediaQuery("(max-width: 900px)");
  const answers = useAnswers(assessment.id);
  const [query, setQuery] = useState("");
  const standard = findStandard(framework, standardNumber);
  if (!standard) return <NotFound back={{ page: "route", workspace: assessment.workspace }} />;
  const progress = progressOf(aspectsOf(framework), answers);
  const endSearch = () => {
    setQuery("");
  };
  return (
    <Page>
      <div className={styles.columns}>
        <div className={styles.side}>
          <PlaceLink to={{ page: "description", workspace: assessment.workspace, assessment: assessment.id }}>
            {assessment.name}
          </PlaceLink>
          <ProgressLine progress={progress} text={assessmentTexts.progress(progress)} />
          <NextOpenButton
            assessment={assessment}
            answers={answers}
            standard={standard}
            aspect={aspect}
            onGo={endSearch}
          />
          <ScanSearch query={query} onChange={setQuery} />
          <StandardNavigation
            key={isNarrow ? standard.number : "all"}
            assessment={assessment}
            answers={answers}
            current={standard.number}
            isFolded={isNarrow}
          />
        </div>
        {query.trim() === "" ? (
          <StandardQuestions
            key={standard.number}
            assessment={assessment}
            answers={answers}
            standard={standard}
            order={standardsOf(framework)}
            aspect={aspect}
          />
        ) : (
          <SearchResults assessment={assessment} answers={answers} query={query} onEnd={endSearch} />
        )}
      </div>
      <FrameworkNote framework={framework} source={framework.source} />
    </Page>
  );
}
