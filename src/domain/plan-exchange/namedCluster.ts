import type { ClusterId, StandardCluster } from "../framework/framework";
import { wordsOf } from "./settledText";

/** "Kwaliteitsstandaarden 4, 5, 7, 8", also with the number of a chapter before it, and shortened. */
const opening =
  /^(?:[\dA-Z]{1,2}(?:\.\d+)*[.)]?\s+)?(?:cluster\s+\w+\s*[:.–-]?\s*)?(?:kwaliteits)?standaard(?:en)?\s+(\d[\d\s,;&+/.tmen-]*)/i;

/** The cluster that a heading names; null for a text that is no such heading. */
export function namedCluster(text: string, clusters: readonly StandardCluster[]): ClusterId | null {
  const lines = text.split(/[\n\v]/).map((line) => line.replace(/\s+/g, " ").trim());
  for (const line of lines) {
    const named = numberedCluster(line, clusters) ?? titledCluster(line, clusters);
    if (named !== null) return named;
  }
  return null;
}

function numberedCluster(text: string, clusters: readonly StandardCluster[]): ClusterId | null {
  const numbers = opening.exec(text)?.[1]?.match(/\d+/g)?.map(Number) ?? [];
  const named = clusters.filter(({ standards }) =>
    numbers.every((number) => standards.some((standard) => standard.number === number)),
  );
  // People split a cluster in tables of one standard; a heading over two clusters names neither.
  return numbers.length > 0 ? (named[0]?.id ?? null) : null;
}

/** Some leave the numbers out. */
function titledCluster(text: string, clusters: readonly StandardCluster[]): ClusterId | null {
  const words = wordsOf(text);
  const named = clusters.filter(({ heading }) => {
    const title = wordsOf(heading.slice(heading.indexOf(":") + 1));
    return title !== "" && words.startsWith(title) && words.length <= title.length + 30;
  });
  return named.sort((one, other) => other.heading.length - one.heading.length)[0]?.id ?? null;
}
