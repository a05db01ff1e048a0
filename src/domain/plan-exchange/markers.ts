import type { MeasureId } from "../action-plan/measure";
import type { ClusterId } from "../framework/framework";
import type { PlanField } from "./planField";

/** All names of ours start with this. A hidden bookmark starts with an underscore. */
export const markerStart = "_pva_";
const longestName = 40;

/** The name by which a measure's row is found again; undefined for an id that no bookmark can carry. */
export function measureMarker(id: MeasureId): string | undefined {
  const key = id.replaceAll("-", "");
  const name = `_pva_m_${key}`;
  return /^[A-Za-z0-9]+$/.test(key) && name.length <= longestName ? name : undefined;
}

export function clusterMarker(id: ClusterId): string {
  return `_pva_t_${id.replaceAll("-", "_")}`;
}

export function fieldMarker(field: PlanField): string {
  return `_pva_f_${field}`;
}

/** Word does not tell capitals apart in the name of a bookmark. */
export function isSameMarker(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
