const failures = new Set<() => void>();

/**
 * Loads once and gives everyone the same promise, so that a screen can suspend on it. A failure is remembered too, or a
 * screen would ask again for ever; `forgetFailures` gives it another chance.
 */
export function remembered<Value>(load: () => Promise<Value>): () => Promise<Value> {
  let loaded: Promise<Value> | undefined;
  return () => {
    loaded ??= load().catch((failure: unknown) => {
      failures.add(() => {
        loaded = undefined;
      });
      throw failure;
    });
    return loaded;
  };
}

/** Lets everything that could not be loaded be loaded again when it is next asked for. */
export function forgetFailures(): void {
  for (const forget of failures) forget();
  failures.clear();
}
