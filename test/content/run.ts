import { writeFileSync } from "node:fs";
import { contentSchemaFiles } from "./contentSchemas";

for (const { path, text } of contentSchemaFiles()) {
  writeFileSync(path, text);
  console.log(path);
}
