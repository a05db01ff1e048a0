import path from "node:path";
import { fileURLToPath } from "node:url";

/** The folder of package.json. Not import.meta.dirname: an old Node must get as far as the message that it is too old. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../../..");
