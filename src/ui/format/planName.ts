import type { Municipality } from "@/domain/workspace/municipality";

/** How a plan is called until someone gives it a title. */
export function planName(municipality: Municipality): string {
  return `Plan van aanpak gemeente ${municipality.name}`;
}
