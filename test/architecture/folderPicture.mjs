import { execFileSync } from "node:child_process";
import path from "node:path";
import { root } from "../../src/entries/cli/root.mjs";

const productCode = ["--include-only", "^src/", "--exclude", "[.]test[.]tsx?$"];
// Adapters, features and entries are shown one by one, the other layers as one box.
const folders = ["--collapse", "^src/(adapters|features|entries)/[^/]+|^src/[^/]+"];

/** Which folder of src uses which, as Mermaid. */
export function folderPicture() {
  const picture = execFileSync(
    process.execPath,
    [
      path.join(root, "node_modules/dependency-cruiser/bin/dependency-cruise.mjs"),
      ...["--config", "test/architecture/dependency-rules.cjs", ...productCode, ...folders],
      ...["--output-type", "mermaid", "src"],
    ],
    { cwd: root, encoding: "utf8" },
  );
  const lines = picture.split("\n").filter((line) => line !== "");
  // The arrows come in the order of the import lines; moving one should not make the picture stale.
  const isArrow = (line) => line.includes("-->");
  return [...lines.filter((line) => !isArrow(line)), ...lines.filter(isArrow).sort()].join("\n");
}
