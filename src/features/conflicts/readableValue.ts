import type { PlainDate } from "@/domain/record";
import { formatDate } from "@/ui/format/dates";
import { formatEuros } from "@/ui/format/euros";
import { conflictsTexts } from "./texts";

const words: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  scope: { local: "Lokaal", regional: "Regionaal" },
  state: {
    planned: "Gepland",
    onTrack: "Loopt",
    delayed: "Vertraagd",
    done: "Klaar",
    embedded: "Geborgd",
    stopped: "Gestopt",
  },
  priority: { high: "Hoog", normal: "Gewoon", low: "Laag" },
};

/** A value of a field as people read it. `choices` are the words of the answer scale. */
export function readableValue(
  field: string,
  value: unknown,
  choices: Readonly<Record<string, { readonly label: string }>>,
): string {
  if (value === null || value === undefined || value === "") return conflictsTexts.empty;
  if (typeof value === "boolean") return value ? conflictsTexts.yes : conflictsTexts.no;
  if (typeof value === "number") return field.endsWith("Costs") ? formatEuros(value) : String(value);
  if (typeof value === "string") return readableText(field, value, choices);
  if (Array.isArray(value)) return readableList(field, value as readonly unknown[], choices);
  return readableParts(value, choices);
}

function readableText(
  field: string,
  text: string,
  choices: Readonly<Record<string, { readonly label: string }>>,
): string {
  if (field === "choice") return choices[text]?.label ?? text;
  const isDay = ["dueOn", "startedOn", "checkedOn"].includes(field) && /^\d{4}-\d\d-\d\d$/.test(text);
  return isDay ? formatDate(text as PlainDate) : (words[field]?.[text] ?? text);
}

function readableList(
  field: string,
  items: readonly unknown[],
  choices: Readonly<Record<string, { readonly label: string }>>,
): string {
  if (items.length === 0) return conflictsTexts.empty;
  // Keys of other records say nothing to people.
  if (["assessments", "logos", "checked"].includes(field)) return conflictsTexts.items(items.length);
  return items.map((item) => readableValue("", item, choices)).join("\n");
}

/** Of an object its values, without keys and ids. */
function readableParts(value: object, choices: Readonly<Record<string, { readonly label: string }>>): string {
  const parts = Object.entries(value).filter(([name]) => !["id", "code"].includes(name));
  const texts = parts.map(([name, part]) => readableValue(name, part, choices));
  return texts.filter((text) => text !== conflictsTexts.empty).join(" · ") || conflictsTexts.empty;
}
