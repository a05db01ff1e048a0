import type { KeptFile } from "@/domain/workspace/keptFile";
import type { AppPorts } from "@/ports/appPorts";

/** Says what a picture shows, for who cannot see it. */
export function describeFile({ records }: Pick<AppPorts, "records">, file: KeptFile, alt: string): void {
  records.change([{ kind: "keptFile", id: file.id, workspace: file.workspace, fields: { alt } }]);
}
