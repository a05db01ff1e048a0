import type {
  Aspect,
  AspectId,
  Framework,
  QualityStandard,
  StandardCluster,
  StandardNumber,
} from "./framework";

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

export function clusterOf(framework: Framework, number: StandardNumber): StandardCluster | undefined {
  return framework.clusters.find((cluster) =>
    cluster.standards.some((standard) => standard.number === number),
  );
}

/** The aspect with the standard it belongs to, or undefined when this framework version does not know it. */
export function findAspect(
  framework: Framework,
  id: AspectId,
): { readonly aspect: Aspect; readonly standard: QualityStandard } | undefined {
  for (const standard of standardsOf(framework)) {
    const aspect = standard.aspects.find((candidate) => candidate.id === id);
    if (aspect) return { aspect, standard };
  }
  return undefined;
}
