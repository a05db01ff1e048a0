/** Resolves after so many milliseconds, or as soon as `wake` is called. */
export type Sleep = (milliseconds: number) => { readonly done: Promise<void>; readonly wake: () => void };
