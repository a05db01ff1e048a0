import * as v from "valibot";
import type { FrameworkId } from "@/domain/framework/framework";
import type { Instant } from "@/domain/record";
import type { Invitation } from "@/domain/session/invitation";
import type { Perspective, SeatId } from "@/domain/session/seat";
import type { SessionId } from "@/domain/session/session";
import type { ReadInvitation } from "@/ports/invitations";

// JSON in base64 with the letters that may stand in an address (RFC 4648, section 5). Its keys are Dutch and short: the text
// is sent about in messages, and who looks into it must be able to see what is in it.
const version = 1;
/** No invitation of ours comes near it. */
const longest = 8_000;

/** Three of these fit in an invitation, in whatever script. A field of one line holds less. */
const longestWords = 300;
/** What the eye does not see, or what turns the letters around. */
const unseen = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u;

const words = v.pipe(
  v.string(),
  v.minLength(1),
  v.maxLength(longestWords),
  v.check((text) => !unseen.test(text)),
);
const uuid = v.pipe(v.string(), v.regex(/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/));
const moment = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/),
  v.check((text) => !Number.isNaN(Date.parse(text))),
);

const versioned = v.looseObject({ versie: v.pipe(v.number(), v.integer(), v.minValue(1)) });
const outline = v.strictObject({
  versie: v.literal(version),
  overleg: uuid,
  titel: words,
  begin: v.nullable(moment),
  plek: uuid,
  naam: words,
  invalshoek: words,
  kader: v.pipe(v.string(), v.regex(/^[\w.-]{1,100}$/)),
});

export function writeInvitation(invitation: Invitation): string {
  const text = JSON.stringify({
    versie: version,
    overleg: invitation.session,
    titel: seen(invitation.title),
    begin: invitation.startsAt,
    plek: invitation.seat,
    naam: seen(invitation.seatName),
    invalshoek: seen(invitation.perspective),
    kader: invitation.framework,
  } satisfies v.InferInput<typeof outline>);
  return btoa(String.fromCharCode(...new TextEncoder().encode(text)))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "");
}

export function readInvitation(text: string): ReadInvitation {
  if (text.length > longest) return { kind: "refused", problem: "tooLong" };
  const given = valueIn(text);
  const found = v.safeParse(versioned, given);
  if (found.success && found.output.versie > version) return { kind: "refused", problem: "newer" };
  const read = v.safeParse(outline, given);
  if (!read.success) return { kind: "refused", problem: "malformed" };
  const { overleg, titel, begin, plek, naam, invalshoek, kader } = read.output;
  return {
    kind: "invitation",
    invitation: {
      session: overleg as SessionId,
      title: titel,
      startsAt: begin as Instant | null,
      seat: plek as SeatId,
      seatName: naam,
      perspective: invalshoek as Perspective,
      framework: kader as FrameworkId,
    },
  };
}

/** What was pasted into a name must not make the invitation unreadable. */
function seen(text: string): string {
  return text.replaceAll(new RegExp(unseen, "gu"), " ").slice(0, longestWords);
}

/** Undefined for what is no JSON in UTF-8 in base64. */
function valueIn(text: string): unknown {
  if (!/^[\w-]+$/.test(text)) return undefined;
  try {
    const bytes = Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (character) =>
      character.charCodeAt(0),
    );
    return JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes)) as unknown;
  } catch {
    return undefined;
  }
}
