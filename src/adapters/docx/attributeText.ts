import { cleanText } from "./cleanText";
import { escapeXml } from "./escapeXml";

/** A text of people as the value of an attribute, which has no lines. */
export function attributeText(text: string): string {
  return escapeXml(cleanText(text).replace(/\s+/g, " ").trim());
}
