import { use } from "react";
import type { TakeAlong } from "@/ports/takeAlong";
import { useApp } from "@/ui/app/AppContext";

/** Suspends the part of the screen until it is there. */
export function useTakeAlong(): TakeAlong {
  return use(useApp().takeAlong());
}
