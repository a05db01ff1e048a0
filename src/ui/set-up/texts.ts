import type { SetUpStep } from "@/ports/sharedSite";

export const setUpTexts = {
  step: (step: SetUpStep) => {
    switch (step.kind) {
      case "makeList":
        return `Lijst ‘${step.list}’ maken, met ${step.columns} kolommen`;
      case "addColumn":
        return `Kolom ‘${step.column}’ toevoegen aan ‘${step.list}’`;
      case "mendColumn":
        return `Kolom ‘${step.column}’ van ‘${step.list}’ herstellen`;
      case "nameColumn":
        return `Eerste kolom van ‘${step.list}’ de naam ‘${step.column}’ geven`;
    }
  },
};
