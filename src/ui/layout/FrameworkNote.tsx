import type { Framework } from "@/domain/framework/framework";
import { SmallPrint } from "./SmallPrint";

interface FrameworkNoteProps {
  readonly framework: Framework;
  readonly source?: string;
}

/** Where the texts come from, what has changed since, and what is our own work. `source` replaces the framework's name. */
export function FrameworkNote({ framework, source }: FrameworkNoteProps) {
  const notes = [source ?? `${framework.label}.`, framework.versionNote, framework.ownWorkNote];
  return <SmallPrint>{notes.join(" ")}</SmallPrint>;
}
