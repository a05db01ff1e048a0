import { useState } from "react";

export type Task =
  | { readonly kind: "idle" }
  | { readonly kind: "busy" }
  | { readonly kind: "failed"; readonly failure: unknown };

/** Something that takes a while and may fail: one at a time. */
export function useTask(): { readonly task: Task; readonly run: (work: () => Promise<void>) => void } {
  const [task, setTask] = useState<Task>({ kind: "idle" });
  const run = (work: () => Promise<void>) => {
    if (task.kind === "busy") return;
    setTask({ kind: "busy" });
    work().then(
      () => {
        setTask({ kind: "idle" });
      },
      (failure: unknown) => {
        setTask({ kind: "failed", failure });
      },
    );
  };
  return { task, run };
}
