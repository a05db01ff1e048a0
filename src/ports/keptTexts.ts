/** Texts that this device keeps to fall back on. Where nothing can be stored nothing is kept, which is no failure. */
export interface KeptTexts {
  readonly read: (name: string) => Promise<string | null>;
  readonly keep: (name: string, text: string) => Promise<void>;
  readonly forgetAllBut: (names: readonly string[]) => Promise<void>;
}
