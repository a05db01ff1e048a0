import plan from "@content/voorbeeld/plan-verzonnen.json";
import route from "@content/voorbeeld/routekaart-verzonnen.json";
import scans from "@content/voorbeeld/zelfscans-verzonnen.json";
import type { ContentFile } from "./framework";

export const sampleFiles = {
  scans: { file: "voorbeeld/zelfscans-verzonnen.json", json: scans },
  plan: { file: "voorbeeld/plan-verzonnen.json", json: plan },
  route: { file: "voorbeeld/routekaart-verzonnen.json", json: route },
} satisfies Readonly<Record<string, ContentFile>>;
