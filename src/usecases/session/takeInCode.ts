import { intakeOf, ownersOf, type CodeIntake } from "@/domain/session/codeIntake";
import { contributionsOf, votesOf, withOpened } from "@/domain/session/contribution";
import { readGuestCode, type GuestCode } from "@/domain/session/guestCode";
import { presencesIn, seatsIn } from "@/domain/session/presence";
import type { Session } from "@/domain/session/session";
import type { RecordChange } from "@/domain/workspace/recordChange";
import type { AppPorts } from "@/ports/appPorts";

type Ports = Pick<AppPorts, "records" | "frameworks">;

/** Takes in what somebody outside the site answered, as a contribution of their seat, or says why not. [OV17] [OV18] */
export function takeInCode(ports: Ports, session: Session, typed: string): CodeIntake {
  const { records, frameworks } = ports;
  const code = readGuestCode(frameworks.current, typed);
  const contributions = records.all("contribution");
  const intake = intakeOf(
    { session, seats: seatsOf(ports, session), votes: votesOf(contributions, session.id) },
    code,
  );
  if (intake.kind === "refused" && intake.why.kind === "elsewhere") {
    return { kind: "refused", why: { kind: "elsewhere", title: ownerElsewhere(ports, session, code) } };
  }
  if (intake.kind !== "new") return intake;
  const known = new Map(contributions.map(({ id, votes }) => [id, votes]));
  const rows = contributionsOf(session, intake.seat, intake.votes, frameworks.current);
  records.change(
    rows.map(({ id, fields }): RecordChange => ({
      kind: "contribution",
      id,
      workspace: session.workspace,
      fields: { votes: withOpened(known.get(id) ?? [], fields.votes) },
      initial: { ...fields, votes: [] },
    })),
  );
  return intake;
}

/** The session on this device whose code it is. */
function ownerElsewhere(ports: Ports, session: Session, code: GuestCode): string | null {
  const other = ports.records
    .all("session")
    .find((each) => each.id !== session.id && ownersOf(code, each, seatsOf(ports, each)).length > 0);
  return other?.title ?? null;
}

function seatsOf({ records }: Pick<AppPorts, "records">, { id }: Session) {
  return seatsIn(presencesIn(records.all("presence"), id));
}
