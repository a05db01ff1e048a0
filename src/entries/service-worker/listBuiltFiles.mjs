import { createHash } from "node:crypto";

const worker = "service-worker.js";
const placeholder = /\bself\.BUILT_FILES\b|\b\w+\.BUILT_FILES\b/;
/**
 * Own content of a municipality is asked for anew each time, and has a memory of its own. Pictures of the guide are more than
 * the rest of the site together; without network their descriptions stand in their places.
 */
const notKept = /[.]map$|^service-worker[.]js|^eigen-inhoud[/]|^beelden[/]|[.]md$/;
/** webpack puts a hash of the contents in these names. */
const hashedName = /[.][0-9a-f]{8}[.]\w+$/;

/** Tells the service worker which files the site has, when all of them are known. */
export class ListBuiltFiles {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap("ListBuiltFiles", (compilation) => {
      const { PROCESS_ASSETS_STAGE_REPORT } = compiler.webpack.Compilation;
      const stage = { name: "ListBuiltFiles", stage: PROCESS_ASSETS_STAGE_REPORT };
      compilation.hooks.processAssets.tap(stage, () => {
        const files = compilation
          .getAssets()
          .filter(({ name }) => !notKept.test(name))
          .map(({ name, source }) => ({ url: name, revision: revisionOf(name, source.buffer()) }));
        compilation.updateAsset(worker, (source) => {
          const text = String(source.source());
          if (!placeholder.test(text)) throw new Error("The service worker has no place for its files.");
          return new compiler.webpack.sources.RawSource(text.replace(placeholder, JSON.stringify(files)));
        });
      });
    });
  }
}

/** What tells one text of a file from another. */
export function revisionOf(name, content) {
  return hashedName.test(name) ? null : createHash("sha256").update(content).digest("hex").slice(0, 16);
}
