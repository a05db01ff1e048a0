import type { ActionPlan } from "@/domain/action-plan/actionPlan";
import type { Workspace } from "@/domain/workspace/workspace";

/** How a plan is called: by its title, or by its municipality while nobody has given it one. */
export function planName({ title }: Pick<ActionPlan, "title">, { municipality }: Workspace): string {
  return title.trim() || `Plan van aanpak gemeente ${municipality.name}`;
}
