import type { Adoption } from "@/domain/decision/decision";
import type { AppPorts } from "@/ports/appPorts";

/** Hands a scan to the user as it was adopted: the very text that its checksum was taken of. */
export function downloadSnapshot(
  { records, download }: Pick<AppPorts, "records" | "download">,
  { snapshot }: Adoption,
  fileName: string,
): void {
  const text = records.all("snapshot").find(({ id }) => id === snapshot)?.text ?? "";
  download({
    name: `${fileName}.json`,
    type: "application/json",
    bytes: new TextEncoder().encode(text),
  });
}
