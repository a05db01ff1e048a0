import { countsOf, standings, type Distribution } from "@/domain/self-assessment/results";
import { useApp } from "@/ui/app/AppContext";
import { FoldedTable } from "./FoldedTable";
import { standingLabel } from "./texts";

interface CountTableProps {
  readonly caption: string;
  /** What the rows are. */
  readonly head: string;
  readonly rows: readonly {
    readonly id: string;
    readonly head: string;
    readonly distribution: Distribution;
  }[];
}

/** How many aspects stand where, in numbers. */
export function CountTable({ caption, head, rows }: CountTableProps) {
  const { answerScale } = useApp();
  return (
    <FoldedTable
      caption={caption}
      heads={[head, ...standings.map((kind) => standingLabel(kind, answerScale))]}
      rows={rows.map(({ distribution, ...row }) => ({
        ...row,
        cells: countsOf(distribution).map(({ count }) => count),
      }))}
    />
  );
}
