import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { root } from "../../src/entries/cli/root.mjs";
import { folderPicture } from "./folderPicture.mjs";

const file = path.join(root, "src/README.md");
const between = /(<!-- picture:start -->\n)[^]*?(<!-- picture:end -->)/;

const readme = readFileSync(file, "utf8");
const picture = `\n\`\`\`mermaid\n${folderPicture()}\n\`\`\`\n\n`;
const current = readme.replace(between, (_, start, end) => `${start}${picture}${end}`);

// picture.test.ts asks only whether the picture is still right, and leaves the file alone.
if (!process.argv.includes("--check")) writeFileSync(file, current);
else if (current !== readme) {
  console.error(
    "The picture in src/README.md is stale. Make it again: node test/architecture/src-readme.mjs",
  );
  process.exitCode = 1;
}
