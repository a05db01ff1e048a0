/** Waits until changes have stopped for a moment, but never too long: who types for an hour must be saved too. */
export class PatientTimer {
  private quiet: ReturnType<typeof setTimeout> | undefined;
  private longest: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly waits: { readonly quietMs: number; readonly longestMs: number }) {}

  start(act: () => void): void {
    const fire = () => {
      this.stop();
      act();
    };
    clearTimeout(this.quiet);
    this.quiet = setTimeout(fire, this.waits.quietMs);
    this.longest ??= setTimeout(fire, this.waits.longestMs);
  }

  stop(): void {
    clearTimeout(this.quiet);
    clearTimeout(this.longest);
    this.quiet = undefined;
    this.longest = undefined;
  }
}
