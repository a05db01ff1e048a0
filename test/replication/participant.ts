import type { AnswerChoice } from "@/domain/framework/answerScale";
import type { AspectId } from "@/domain/framework/framework";
import { aspectsOf } from "@/domain/framework/standardsOf";
import type { DeviceId } from "@/domain/session/ballot";
import { votesOf, votesOn, withOwnOpened, type CastVote } from "@/domain/session/contribution";
import type { Move } from "@/domain/session/course";
import { noInput } from "@/domain/session/ownInput";
import { knownPerspectives, type Perspective, type Seat, type SeatId } from "@/domain/session/seat";
import type { Session } from "@/domain/session/session";
import type { AppPorts } from "@/ports/appPorts";
import type { Meeting, OwnVotes } from "@/ports/meeting";
import type { Sealing } from "@/ports/sealing";
import { openLiveRecords } from "@/usecases/keep-records/openLiveRecords";
import { knownFrameworks } from "@/usecases/knownFrameworks";
import { SharedWork } from "@/usecases/replicate/sharedWork";
import { castVote } from "@/usecases/session/castVote";
import { handInPrepared } from "@/usecases/session/handInPrepared";
import { leadSession } from "@/usecases/session/leadSession";
import { takeChair } from "@/usecases/session/takeChair";
import { takeSeat } from "@/usecases/session/takeSeat";
import { TakingPart } from "@/usecases/session/takingPart";
import { aSeatMemory } from "../fixtures/aSeatMemory";
import { aFramework } from "../fixtures/builders";
import type { Device } from "./aSharedSite";
import { ManualBrowser, type ManualWindow } from "./manualBrowser";
import type { ManualTime } from "./manualTime";

type Ports = Pick<AppPorts, "records" | "clock" | "ids" | "frameworks" | "sharing">;

/** Somebody in a session, behind a device of their own on which the app does all that it does by itself. */
export class Participant {
  readonly seat: Seat;
  private taking: TakingPart | null = null;
  private stop: () => void = () => undefined;

  constructor(
    number: number,
    readonly ports: Ports,
    private readonly meeting: Meeting,
    private readonly window: ManualWindow,
  ) {
    const perspective = knownPerspectives[number % knownPerspectives.length] ?? ("" as Perspective);
    const id = `seat-${String(number).padStart(2, "0")}` as SeatId;
    this.seat = { id, name: `Deelnemer ${number}`, perspective, role: "participant", isOutside: false };
  }

  /** Undefined as long as this device has not heard of it. */
  session(): Session | undefined {
    return this.ports.records.all("session")[0];
  }

  /** Opens the session on the screen. */
  takePart(): void {
    this.taking = new TakingPart(this.ports, this.meeting, this.known().id);
    this.stop = this.taking.start();
  }

  sit(): Promise<void> {
    return takeSeat(this.ports, this.meeting, this.known(), this.seat);
  }

  vote(choice: AnswerChoice): Promise<void> {
    const vote = { choice, wish: false };
    return castVote(this.ports, this.meeting, this.known(), { seat: this.seat.id, vote });
  }

  /** The same answer to everything, handed in. */
  prepare(choice: AnswerChoice): Promise<void> {
    const session = this.known();
    const votes = aspectsOf(this.ports.frameworks.current).map(({ id }) => [id, { choice, wish: false }]);
    this.meeting.ownVotes.keep(session.id, this.seat.id, Object.fromEntries(votes) as OwnVotes);
    return handInPrepared(this.ports, this.meeting, session, this.seat.id);
  }

  /** Writes something down that is for nobody else. */
  note(aspect: AspectId, text: string): void {
    this.meeting.ownNotes.keep(this.known().id, this.seat.id, { [aspect]: text });
  }

  lead(move: Move): boolean {
    return leadSession(this.ports, this.known(), this.seat.id, move);
  }

  takeChair(): void {
    takeChair(this.ports, this.known(), this.seat.id);
  }

  /** What is on the screen of a round on an aspect. */
  votesOn(aspect: AspectId, round: number): readonly CastVote[] {
    const written = votesOf(this.ports.records.all("contribution"), this.known().id);
    return votesOn(withOwnOpened(written, this.taking?.opened() ?? []), aspect, round);
  }

  /** Calls back when something on the screen may have changed. */
  subscribe(listener: () => void): void {
    this.ports.records.subscribe(listener);
    this.taking?.subscribe(listener);
  }

  /** The network is back: the browser tells. */
  wakeUp(): void {
    this.window.wakeUp();
  }

  /** Closes the window. */
  leave(): void {
    this.stop();
    this.window.show(false);
  }

  private known(): Session {
    const session = this.session();
    if (!session) throw new Error("This device has not heard of the session.");
    return session;
  }
}

interface Surroundings {
  readonly time: ManualTime;
  readonly random: () => number;
  readonly ids: AppPorts["ids"];
  readonly sealing: (device: DeviceId, time: ManualTime) => Sealing;
}

/** The app on a device, as it opens in the panel of a meeting. */
export async function aParticipant(
  number: number,
  { parts, replica }: Device,
  { time, random, ids, sealing }: Surroundings,
): Promise<Participant> {
  const window = new ManualBrowser(time, random).open();
  const { clock } = time;
  const { known } = parts;
  const records = await openLiveRecords({ store: replica.connect(), clock, person: known.person });
  const sharing = new SharedWork([parts], {
    records,
    clock,
    room: window,
    isInMeeting: () => true,
    siteOf: () => known,
    join: async () => undefined,
    leave: async () => undefined,
  });
  sharing.start();
  const frameworks = knownFrameworks(aFramework());
  const device = `device-of-${known.person}` as DeviceId;
  const meeting = aMeeting(device, sealing(device, time), time);
  return new Participant(number, { records, clock, ids, frameworks, sharing }, meeting, window);
}

function aMeeting(device: DeviceId, sealing: Sealing, time: ManualTime): Meeting {
  return {
    device,
    sealing,
    ownVotes: aSeatMemory({}),
    ownNotes: aSeatMemory({}),
    otherDevices: { isWanted: () => false, want: () => undefined },
    carriedInput: aSeatMemory(noInput),
    sleep: time.sleep,
  };
}
