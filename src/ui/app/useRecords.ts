import { useCallback, useSyncExternalStore } from "react";
import type { RecordKind, RecordOf } from "@/domain/workspace/records";
import type { Saving } from "@/ports/liveRecords";
import { useApp } from "./AppContext";

/** All records of a kind, kept up to date with this window and others. The same array until one changes. */
export function useRecords<Kind extends RecordKind>(kind: Kind): readonly RecordOf[Kind][] {
  const { records } = useApp();
  return useSyncExternalStore(
    useCallback((listener) => records.subscribe(listener), [records]),
    () => records.all(kind),
  );
}

/** Those that are marked as deleted. */
export function useRemovedRecords<Kind extends RecordKind>(kind: Kind): readonly RecordOf[Kind][] {
  const { records } = useApp();
  return useSyncExternalStore(
    useCallback((listener) => records.subscribe(listener), [records]),
    () => records.removed(kind),
  );
}

export function useRecord<Kind extends RecordKind>(kind: Kind, id: string): RecordOf[Kind] | undefined {
  return useRecords(kind).find((record) => record.id === id);
}

export function useSaving(): Saving {
  const { records } = useApp();
  return useSyncExternalStore(
    useCallback((listener) => records.subscribe(listener), [records]),
    () => records.saving(),
  );
}
