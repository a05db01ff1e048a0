import { readFileSync } from "node:fs";
import path from "node:path";

type Scope = "local" | "regional";

interface StepText extends Readonly<
  Record<Scope, { readonly checklist: readonly { readonly text: string }[] }>
> {
  readonly title: string;
  readonly purpose: string;
}

const file = path.resolve(import.meta.dirname, "../../../content/routekaart.json");

/** The routekaart as it stands in its file: what the screens have to show. */
export function readRoute(): readonly StepText[] {
  return (JSON.parse(readFileSync(file, "utf8")) as { readonly steps: readonly StepText[] }).steps;
}

export function checklistOf(step: StepText | undefined, scope: Scope): readonly string[] {
  return step?.[scope].checklist.map(({ text }) => text) ?? [];
}
