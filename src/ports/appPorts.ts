import type { AnswerScale } from "@/domain/framework/answerScale";
import type { ChecksumOf } from "./checksum";
import type { Clock } from "./clock";
import type { ContentLibrary } from "./contentLibrary";
import type { FileDownload } from "./fileDownload";
import type { Frameworks } from "./frameworks";
import type { FoundHost } from "./host";
import type { IdSource } from "./idSource";
import type { Invitations } from "./invitations";
import type { LiveRecords } from "./liveRecords";
import type { Meetings } from "./meeting";
import type { Microsoft365 } from "./microsoft365";
import type { Pictures } from "./pictures";
import type { PlanDocumentWriter } from "./planDocumentWriter";
import type { Sharing } from "./sharing";
import type { TakeAlong } from "./takeAlong";

/** All that a screen of the app can count on. An entry makes it, once, from adapters. */
export interface AppPorts {
  readonly records: LiveRecords;
  readonly clock: Clock;
  readonly ids: IdSource;
  readonly frameworks: Frameworks;
  readonly answerScale: AnswerScale;
  readonly content: ContentLibrary;
  readonly planDocuments: PlanDocumentWriter;
  readonly download: FileDownload;
  readonly checksum: ChecksumOf;
  readonly pictures: Pictures;
  /** Throws AppError "appPartMissing", or what the browser throws, when it cannot be loaded. */
  readonly takeAlong: () => Promise<TakeAlong>;
  /** Throws as `takeAlong`. */
  readonly meetings: () => Promise<Meetings>;
  /** Throws as `takeAlong`. */
  readonly invitations: () => Promise<Invitations>;
  readonly sharing: Sharing;
  /** Null where the app is not connected with Microsoft 365. Throws as `takeAlong`, and "contentBroken". */
  readonly microsoft365: () => Promise<Microsoft365 | null>;
  /** What is around the app. Resolves at once in a plain browser window; never rejects. */
  readonly host: Promise<FoundHost>;
  /** Opens the print dialogue of the browser for what is on the screen. */
  readonly print: () => void;
}
