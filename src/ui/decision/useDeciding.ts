import { useState } from "react";

interface Deciding {
  readonly isBusy: boolean;
  readonly decide: (decision: () => Promise<void>) => void;
}

/** Makes a decision once, also when the button is pressed twice. What goes wrong goes to the error boundary. */
export function useDeciding(onDecided: () => void): Deciding {
  const [state, setState] = useState<"idle" | "busy" | { readonly failure: unknown }>("idle");
  if (typeof state === "object") throw state.failure;
  return {
    isBusy: state === "busy",
    decide: (decision) => {
      if (state === "busy") return;
      setState("busy");
      decision().then(
        () => {
          setState("idle");
          onDecided();
        },
        (failure: unknown) => {
          setState({ failure });
        },
      );
    },
  };
}
