import { readBody } from "@/adapters/ooxml/readBody";
import type { ReadBody } from "@/adapters/ooxml/readContent";
import { UnreadableXml } from "@/adapters/ooxml/walkXml";

/** What Word gives of a range; null for what cannot be read, of which the plain text then has to do. */
export function readOoxml(ooxml: string): ReadBody | null {
  try {
    return readBody(ooxml);
  } catch (error) {
    if (error instanceof UnreadableXml) return null;
    throw error;
  }
}
