import { makeStyles } from "@fluentui/react-components";
import { use } from "react";
import type { QrSquares } from "@/ports/invitations";
import { useApp } from "@/ui/app/AppContext";

const useStyles = makeStyles({
  // Dark on white in every theme, or cameras do not read it.
  picture: {
    width: "18rem",
    maxWidth: "100%",
    backgroundColor: "white",
    fill: "black",
    forcedColorAdjust: "none",
    shapeRendering: "crispEdges",
  },
});

/** A text for a camera to read. */
export function QrPicture({ text, label }: { readonly text: string; readonly label: string }) {
  const styles = useStyles();
  const squares = use(useApp().invitations()).qrSquares(text);
  return (
    <svg role="img" aria-label={label} className={styles.picture} viewBox={viewBoxOf(squares)}>
      <path d={squares.map(rowPath).join("")} />
    </svg>
  );
}

function viewBoxOf(squares: QrSquares): string {
  return [0, 0, squares.length, squares.length].join(" ");
}

function rowPath(row: readonly boolean[], y: number): string {
  return row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : "")).join("");
}
