import { aspectsOf } from "@/domain/framework/standardsOf";
import { isSameInput, mergeOwnInput, type OwnInput } from "@/domain/session/ownInput";
import { AppError } from "@/ports/appError";
import type { AppPorts } from "@/ports/appPorts";
import type { Meeting } from "@/ports/meeting";
import type { OwnFolder, OwnPlace } from "@/ports/ownFolder";

const mostAttempts = 3;

/**
 * Brings together what somebody prepared and noted on this device and on their others. Says whether something came in. Done
 * twice, or after it broke off, it ends the same. Throws what `OwnFolder` throws. [OV30]
 */
export async function carryOwnInput(
  { frameworks }: Pick<AppPorts, "frameworks">,
  meeting: Pick<Meeting, "ownVotes" | "ownNotes" | "carriedInput">,
  folder: OwnFolder,
  place: OwnPlace,
): Promise<boolean> {
  const { session, seat } = place;
  const aspects = aspectsOf(frameworks.current).map(({ id }) => id);
  let cameIn = false;
  for (let attempt = 0; attempt < mostAttempts; attempt += 1) {
    const kept = await folder.read(place);
    // Read only now: reading there takes a while, in which one may write on.
    const mine = ownInput();
    const base = meeting.carriedInput.read(session, seat);
    // Who threw the file away did not mean what stands here.
    const together = kept?.input ? mergeOwnInput(base, mine, kept.input) : mine;
    if (!isSameInput(together, mine)) {
      takeIn(together);
      cameIn = true;
    }
    const isThere = kept?.input ? isSameInput(kept.input, together) : false;
    if (isThere || (await folder.write(place, together, kept?.version ?? null)) === "written") {
      meeting.carriedInput.keep(session, seat, together);
      return cameIn;
    }
  }
  throw new AppError({ code: "remoteUnreachable" });

  function ownInput(): OwnInput {
    const votes = meeting.ownVotes.read(session, seat);
    // Votes of the meeting itself stand there too, by aspect and round: those stay on this device.
    const prepared = aspects.flatMap((aspect) => {
      const vote = votes[aspect];
      return vote ? [[aspect, vote] as const] : [];
    });
    return { votes: Object.fromEntries(prepared), notes: meeting.ownNotes.read(session, seat) };
  }

  function takeIn({ votes, notes }: OwnInput): void {
    const kept = Object.entries(meeting.ownVotes.read(session, seat));
    const ofMeeting = Object.fromEntries(kept.filter(([key]) => !aspects.some((aspect) => aspect === key)));
    meeting.ownVotes.keep(session, seat, { ...ofMeeting, ...votes });
    meeting.ownNotes.keep(session, seat, notes);
  }
}
