import type { Aspect, Framework, QualityStandard } from "./framework";

/** All standards in the order in which people meet them: by cluster, so 1, 2, 3, 6, 4, 5, 7, 8, 9, 10. */
export function standardsOf(framework: Framework): readonly QualityStandard[] {
  return framework.clusters.flatMap((cluster) => cluster.standards);
}

export function aspectsOf(framework: Framework): readonly Aspect[] {
  return standardsOf(framework).flatMap((standard) => standard.aspects);
}

export function findStandard(framework: Framework, number: number): QualityStandard | undefined {
  return standardsOf(framework).find((standard) => standard.number === number);
}
