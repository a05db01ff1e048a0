import { randomIds } from "./randomIds";

const key = "toestel";

/** What this browser is called among the devices that share a place. It says nothing about the device or its user. */
export function deviceKey(): string {
  const known = localStorage.getItem(key);
  if (known !== null) return known;
  const made = randomIds.next();
  localStorage.setItem(key, made);
  return made;
}
