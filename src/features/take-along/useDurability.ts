import { useEffect, useState } from "react";
import type { StorageUse } from "@/ports/storageDurability";
import { useTakeAlong } from "./useTakeAlong";

interface ShownDurability {
  /** Null until the browser has answered. */
  readonly use: StorageUse | null;
  /** Whether the user asked for the promise here, and it was answered. */
  readonly wasAsked: boolean;
  readonly ask: () => void;
}

/** What the browser says of what is stored, and the way to ask it for more. */
export function useDurability(): ShownDurability {
  const { durability } = useTakeAlong();
  const [use, setUse] = useState<StorageUse | null>(null);
  const [wasAsked, setWasAsked] = useState(false);
  useEffect(() => {
    let isShown = true;
    void durability.look().then((seen) => {
      if (isShown) setUse(seen);
    });
    return () => {
      isShown = false;
    };
  }, [durability]);
  const ask = () => {
    void durability
      .ask()
      .then(() => durability.look())
      .then((seen) => {
        setUse(seen);
        setWasAsked(true);
      });
  };
  return { use, wasAsked, ask };
}
