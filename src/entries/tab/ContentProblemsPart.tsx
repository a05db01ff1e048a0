import { use, useSyncExternalStore } from "react";
import type { ContentProblems } from "@/ports/contentProblems";
import { LazyPart } from "@/ui/loading/LazyPart";
import { remembered } from "@/ui/loading/remembered";

// Most municipalities have no content of their own, and of those who have it is mostly right.
const notice = remembered(() => import("@/ui/content-problems/ContentProblemsNotice"));

interface ContentProblemsPartProps {
  readonly problems: ContentProblems;
}

/** Above every screen, while something is wrong with own content. */
export function ContentProblemsPart({ problems }: ContentProblemsPartProps) {
  const isRight = useSyncExternalStore(problems.subscribe, problems.all).length === 0;
  if (isRight) return null;
  return (
    <LazyPart whileLoading={null}>
      <LoadedNotice problems={problems} />
    </LazyPart>
  );
}

function LoadedNotice(props: ContentProblemsPartProps) {
  const { ContentProblemsNotice } = use(notice());
  return <ContentProblemsNotice {...props} />;
}
