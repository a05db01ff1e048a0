import type { Fault, FaultRule, SeenRequest } from "./fault";

/** What will go wrong, in the order in which it was asked for. */
export class Faults {
  private rules: { readonly rule: FaultRule; left: number }[] = [];
  private chooser: (seen: SeenRequest) => Fault | null = () => null;

  add(rule: FaultRule): void {
    this.rules.push({ rule, left: rule.times ?? Infinity });
  }

  /** For histories that choose themselves: asked for each request that no rule takes. */
  chooseWith(chooser: (seen: SeenRequest) => Fault | null): void {
    this.chooser = chooser;
  }

  clear(): void {
    this.rules = [];
    this.chooser = () => null;
  }

  /** The fault of this request; a rule that has done its number of times is gone. */
  take(seen: SeenRequest): Fault | null {
    const found = this.rules.find(({ rule, left }) => left > 0 && rule.when(seen));
    if (found === undefined) return this.chooser(seen);
    found.left -= 1;
    return found.rule.fault;
  }
}
