import { cleanText } from "@/adapters/ooxml/cleanText";
import { escapeXml } from "@/adapters/ooxml/escapeXml";

/** A text of people as the value of an attribute, which has no lines. */
export function attributeText(text: string): string {
  return escapeXml(cleanText(text).replace(/\s+/g, " ").trim());
}
