import type { SiteFile, SiteFiles } from "@/ports/siteFiles";

/** Reads files of the site that the app came from, and of no other. */
export function siteFiles(fetchFile: typeof fetch = fetch): SiteFiles {
  return {
    read: async (path, { bytes, milliseconds }) => {
      try {
        const response = await fetchFile(path, {
          // Asks the server each time whether the file changed, and gets it only then.
          cache: "no-cache",
          mode: "same-origin",
          credentials: "same-origin",
          signal: AbortSignal.timeout(milliseconds),
        });
        return await siteFileFrom(response, bytes);
      } catch {
        return { kind: "unreachable" };
      }
    },
  };
}

async function siteFileFrom(response: Response, limit: number): Promise<SiteFile> {
  const { status, ok, headers, body } = response;
  if (status === 404 || status === 410) return { kind: "absent" };
  if (!ok) return { kind: "refused", status };
  const text = body ? await textOf(body, limit) : "";
  if (text === null) return { kind: "tooLarge" };
  return isWebPage(headers, text) ? { kind: "absent" } : { kind: "text", text };
}

/** Some hosts answer with the start page of the site for every file they do not have. */
function isWebPage(headers: Headers, text: string): boolean {
  return headers.get("content-type")?.includes("text/html") === true || /^\s*<(!doctype|html)\b/i.test(text);
}

/** Null when there is more than the limit; the rest is then not downloaded. */
async function textOf(body: ReadableStream<Uint8Array>, limit: number): Promise<string | null> {
  const reader = body.getReader();
  // Takes away the byte order mark that Windows editors put before a text.
  const decoder = new TextDecoder();
  let text = "";
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    size += value.byteLength;
    if (size > limit) {
      await reader.cancel();
      return null;
    }
    text += decoder.decode(value, { stream: true });
  }
}
