import type { MeasureState } from "@/domain/action-plan/measure";

/** Of measures, as it stands on every screen. */
export const measureTexts = {
  states: {
    planned: "Nog niet begonnen",
    onTrack: "Loopt volgens verwachting",
    delayed: "Loopt achter",
    done: "Klaar",
    embedded: "Regulier gemaakt",
    stopped: "Gestopt",
  } satisfies Record<MeasureState, string>,
};
