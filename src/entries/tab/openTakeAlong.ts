import { backupsInLocalStorage } from "@/adapters/browser/backupsInLocalStorage";
import { storageDurability } from "@/adapters/browser/storageDurability";
import { tiedFiles } from "@/adapters/browser/tiedFiles";
import { AppError } from "@/ports/appError";
import type { AppPorts } from "@/ports/appPorts";
import type { TakeAlong } from "@/ports/takeAlong";
import type { WorkspaceFileReader } from "@/ports/workspaceFileReader";
import { OpenFileKeeping } from "@/usecases/take-along/openFileKeeping";
import { PatientTimer } from "@/usecases/take-along/patientTimer";
import about from "../../../package.json";

const { version: release } = about;

/** Typing stops for two seconds now and then; who never stops is saved every twenty. */
const waits = { quietMs: 2_000, longestMs: 20_000 };

/** Composes what takes work along. The checks of a file load when the first file is read. */
export function openTakeAlong(
  ports: Pick<AppPorts, "records" | "clock" | "checksum" | "download">,
): TakeAlong {
  const readFile: WorkspaceFileReader = async (bytes) => {
    const { workspaceFileReader } = await loadReader();
    return workspaceFileReader({ checksum: ports.checksum, release })(bytes);
  };
  const parts = { release, readFile, backups: backupsInLocalStorage(), durability: storageDurability };
  const timer = new PatientTimer(waits);
  return {
    ...parts,
    fileKeeping: new OpenFileKeeping({ ports, takeAlong: parts, files: tiedFiles(), timer }),
  };
}

async function loadReader() {
  try {
    return await import("@/adapters/workspace-file/readWorkspaceFile");
  } catch (error) {
    throw new AppError({ code: "appPartMissing" }, error);
  }
}
