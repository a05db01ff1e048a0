import type { PlanPeriod } from "./actionPlan";

/** "2026 – 2028", or the one year. */
export function periodText({ from, to }: PlanPeriod): string {
  return from === to ? `${from}` : `${from} – ${to}`;
}

/** The period that a text tells; null for one that tells none. */
export function parsePeriod(text: string): PlanPeriod | null {
  const [from, to = from, ...others] = text.match(/\b\d{4}\b/g) ?? [];
  if (from === undefined || to === undefined || others.length > 0 || Number(to) < Number(from)) return null;
  return { from: Number(from), to: Number(to) };
}
