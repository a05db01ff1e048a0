import { BodyReader } from "./bodyReader";
import type { ReadBody } from "./readContent";
import { walkXml } from "./walkXml";

/**
 * The tables and texts of ours in a main part, or in the Flat OPC that Word gives of a range: in the final view, with where
 * each stands in the text. Throws UnreadableXml.
 */
export function readBody(xml: string): ReadBody {
  const reader = new BodyReader(xml);
  walkXml(xml, reader);
  return reader.read();
}
