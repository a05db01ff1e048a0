import type { StandardCluster } from "@/domain/framework/framework";
import type { Standing } from "@/domain/self-assessment/results";
import type { ClusterCount, KeyFindings } from "@/domain/self-assessment/resultsOverview";

const list = new Intl.ListFormat("nl-NL", { type: "conjunction" });

const aspects = (count: number) => (count === 1 ? "onderdeel" : "onderdelen");
const named = (name: string) => `‘${name}’`;
const parts = (counts: readonly ClusterCount[], standing = "") =>
  list.format(
    counts.map(
      ({ cluster, count, of }) =>
        `${named(clusterName(cluster))} (${count} van ${of} ${aspects(of)}${standing})`,
    ),
  );

/** What a cluster is about: the literal heading without the numbers before it, which stand beside it as `standards`. */
export function clusterName({ heading }: StandardCluster): string {
  return heading.replace(/^Kwaliteitsstandaard(en)? [\d, en]+: /, "");
}

interface KeySentence {
  readonly kind: Standing;
  readonly text: string;
}

export const matrixTexts = {
  title: "De clusters in één beeld",
  caption:
    "Aantal onderdelen per cluster en per antwoord. Hoe groter het vlak, hoe groter het deel van het cluster.",
  cluster: "Cluster",
  tableCaption: "Aantal onderdelen per antwoord en per cluster",
  standards: ({ standards }: StandardCluster) =>
    `Standaard ${list.format(standards.map(({ number }) => String(number)))}`,
  size: (count: number) => `${count} ${aspects(count)}`,
  standardsAndSize: (cluster: StandardCluster, count: number) =>
    `${matrixTexts.standards(cluster)} · ${matrixTexts.size(count)}`,
  blindSpots: (count: number) => (count === 1 ? "Witte vlek:" : "Witte vlekken:"),

  /** One sentence per thing to know, with the answer of which it shows the pattern. */
  keySentences: ({ mostSecured, mostToDo, blindSpots, open }: KeyFindings): readonly KeySentence[] => [
    { kind: "secured", text: securedSentence(mostSecured) },
    { kind: "inDevelopment", text: toDoSentence(mostToDo) },
    { kind: "unknown", text: blindSpotsSentence(blindSpots) },
    ...(open > 0 ? [{ kind: "open", text: openSentence(open) } as const] : []),
  ],
};

function securedSentence(counts: readonly ClusterCount[]): string {
  if (counts.length === 0) return "Nog geen enkel onderdeel is geborgd.";
  return `Het meest geborgd ${counts.length === 1 ? "is" : "zijn"} ${parts(counts)}.`;
}

function toDoSentence(counts: readonly ClusterCount[]): string {
  if (counts.length === 0) return "Nergens is ‘nog niet’ of ‘in ontwikkeling’ geantwoord.";
  return `Het meest te doen is er bij ${parts(counts, " nog niet of in ontwikkeling")}.`;
}

function blindSpotsSentence(counts: readonly ClusterCount[]): string {
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  if (total === 0) return "Er zijn geen witte vlekken.";
  const places = list.format(counts.map(({ cluster, count }) => `${named(clusterName(cluster))} (${count})`));
  return total === 1
    ? `Er is 1 witte vlek, bij ${places}.`
    : `Er zijn ${total} witte vlekken, bij ${places}.`;
}

function openSentence(count: number): string {
  return count === 1
    ? "Nog 1 onderdeel is open: dit beeld kan nog veranderen."
    : `Nog ${count} onderdelen zijn open: dit beeld kan nog veranderen.`;
}
