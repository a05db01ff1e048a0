import { noInput } from "@/domain/session/ownInput";
import { AppError } from "@/ports/appError";
import type { Meeting } from "@/ports/meeting";
import type { OwnFolder, OwnPlace } from "@/ports/ownFolder";

const mostAttempts = 3;

/**
 * Takes away what somebody prepared and noted, here and, where they carry it along, on their other devices. Throws what
 * `OwnFolder` throws; then all is as it was.
 */
export async function forgetOwnInput(
  meeting: Pick<Meeting, "ownVotes" | "ownNotes" | "carriedInput">,
  folder: OwnFolder | null,
  place: OwnPlace,
): Promise<void> {
  const { session, seat } = place;
  // First there: else this device would fetch it again.
  if (folder) await empty(folder, place);
  meeting.ownVotes.keep(session, seat, {});
  meeting.ownNotes.keep(session, seat, {});
  meeting.carriedInput.keep(session, seat, noInput);
}

/** Written empty and not taken away: another device would put back what it misses there. */
async function empty(folder: OwnFolder, place: OwnPlace): Promise<void> {
  for (let attempt = 0; attempt < mostAttempts; attempt += 1) {
    const kept = await folder.read(place);
    if ((await folder.write(place, noInput, kept?.version ?? null)) === "written") return;
  }
  throw new AppError({ code: "remoteUnreachable" });
}
