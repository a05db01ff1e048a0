import type { RowProblem } from "@/ports/sharing";
import { PartTitle } from "@/ui/layout/SectionTitle";
import { troubleTexts } from "./troubleTexts";
import { useSharingStyles } from "./useSharingStyles";

/** Rows in which somebody wrote, in the list itself, what the app cannot read. */
export function RowProblemsPart({ problems }: { readonly problems: readonly RowProblem[] }) {
  const styles = useSharingStyles();
  if (problems.length === 0) return null;
  return (
    <>
      <PartTitle>{troubleTexts.problemsTitle}</PartTitle>
      <p className={styles.text}>{troubleTexts.problems}</p>
      <ul className={styles.steps}>
        {problems.map((problem) => (
          <li key={`${problem.list} ${problem.item}`}>{troubleTexts.problem(problem)}</li>
        ))}
      </ul>
    </>
  );
}
