import type { ClusterCount } from "@/domain/self-assessment/resultsOverview";

const listed = (texts: readonly string[]) => texts.map((text) => `- ${text}`).join("\n");
const headingOf = ({ cluster }: ClusterCount) => `‘${cluster.heading}’`;

export const draftTexts = {
  opening: (name: string, answered: number) => `${name}: ${answered} onderdelen zijn beantwoord.`,
  mostSecured: (cluster: ClusterCount) =>
    `Het meest is geborgd bij ${headingOf(cluster)}: ${cluster.count} van de ${cluster.of} onderdelen.`,
  mostToDo: (cluster: ClusterCount) =>
    `Het meeste is te doen bij ${headingOf(cluster)}: ${cluster.count} van de ${cluster.of} onderdelen zijn er nog niet of in ontwikkeling.`,
  gaps: (texts: readonly string[]) => `Belangrijke verbeterpunten:\n${listed(texts)}`,
  blindSpots: (texts: readonly string[]) => `Witte vlekken (niemand wist het):\n${listed(texts)}`,
  open: (count: number) => `Nog niet beantwoord: ${count} onderdelen.`,
};
