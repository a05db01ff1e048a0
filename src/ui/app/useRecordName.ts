import { standardsOf } from "@/domain/framework/standardsOf";
import type { KindedRecord } from "@/domain/workspace/recordChange";
import { recordTexts } from "./texts";
import { useApp } from "./AppContext";

/** What people call a record. */
export function useRecordName(): (subject: KindedRecord) => string {
  const { frameworks } = useApp();
  return ({ kind, record }) => {
    switch (kind) {
      case "answer": {
        const standards = standardsOf(frameworks.current);
        const aspect = standards.flatMap(({ aspects }) => aspects).find(({ id }) => id === record.aspect);
        return aspect?.text ?? record.aspect;
      }
      case "routeProgress":
        return recordTexts.routeSteps[record.step];
      case "measure":
      case "infoLink":
      case "actionPlan":
      case "session":
        return record.title.trim() || recordTexts.kinds[kind];
      case "workspace":
      case "selfAssessment":
      case "keptFile":
        return record.name;
      case "decision":
      case "snapshot":
      case "conflict":
      case "presence":
      case "contribution":
        return recordTexts.kinds[kind];
    }
  };
}
