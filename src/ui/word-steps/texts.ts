import type { WordStep } from "@/ports/wordDocument";

export const wordStepTexts = {
  steps: {
    finding: "Tabellen zoeken…",
    reading: "Document lezen…",
    comparing: "Vergelijken met het plan…",
    checking: "Controleren of er nu geschreven kan worden…",
    writing: "Schrijven in Word…",
  } satisfies Record<WordStep | "comparing", string>,
  stop: "Stoppen",
  stopping: "Bezig met stoppen…",
  stopped: "Gestopt. Er is niets gewijzigd.",
};
