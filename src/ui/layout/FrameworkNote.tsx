import { useApp } from "../app/AppContext";
import { SmallPrint } from "./SmallPrint";

/** Where the texts come from, what has changed since, and what is our own work. `source` replaces the framework's name. */
export function FrameworkNote({ source }: { readonly source?: string }) {
  const { framework } = useApp();
  const notes = [source ?? `${framework.label}.`, framework.versionNote, framework.ownWorkNote];
  return <SmallPrint>{notes.join(" ")}</SmallPrint>;
}
