import { combine, split } from "shamir-secret-sharing";
import type { Base64, DeviceId, ReleasedShare, SealedBallot } from "@/domain/session/ballot";
import type { SessionId } from "@/domain/session/session";
import type { BallotToSeal, Sealing } from "@/ports/sealing";
import { fromBase64, toBase64 } from "./bytes";
import { cipherKey, commonKey, decrypt, encrypt, newPair, publicHalf } from "./encryption";

/** Where a key pair stays. Nothing takes it away when its session is over: a vote that was sealed for it may still come in. */
export interface PairStore {
  /** The pair of a session, made by `make` when there is none. */
  pairOf(session: SessionId, make: () => Promise<CryptoKeyPair>): Promise<CryptoKeyPair>;
}

const needed = 2;

/**
 * Votes sealed with WebCrypto. Each ballot has a fresh AES-256 key, split so that any two pieces give it back
 * (https://github.com/privy-io/shamir-secret-sharing); each piece is sealed for the devices of one person who is present, by
 * ECDH on P-256 with a pair made for this ballot alone.
 *
 * It protects votes before the reveal against: the chair, who opens the lists in SharePoint, an administrator of the tenant,
 * who reads exports or traffic, and any single participant, who has one piece. Changing a ballot, or moving it to another
 * seat, round or session, is noticed: it does not open.
 * It does not protect against: two people present who both change their app and act together; who seats himself twice as
 * different people; who puts another public key in somebody's row before the vote is sealed (members of the site write
 * there); who changes the app where it is hosted; and after the reveal against nobody who may read the site. Whether
 * somebody has voted, and when, can be seen by all.
 */
export function sealingWithWebCrypto(device: DeviceId, pairs: PairStore): Sealing {
  const ownPair = (session: SessionId) => pairs.pairOf(session, newPair);
  return {
    publicKey: async (session) => publicHalf(await ownPair(session)),
    seal: async (ballot, holders) => {
      const [key, sender] = [crypto.getRandomValues(new Uint8Array(32)), await newPair()];
      // Alone in the room one holds both pieces; there is nobody to keep it from.
      const pieces = await split(key, Math.max(holders.length, needed), needed);
      const given = pieces.flatMap((piece, index) =>
        (holders[Math.min(index, holders.length - 1)]?.devices ?? []).map((to) => ({ piece, to })),
      );
      const shares = await Promise.all(
        given.map(async ({ piece, to }) => {
          const common = await commonKey(sender, to.publicKey, shareText(ballot, to.device));
          // Who published no key gets no piece; the vote counts all the same.
          if (!common) return [];
          const sealed = await encrypt(common, new Uint8Array(piece), shareText(ballot, to.device));
          return [{ device: to.device, sealed }];
        }),
      );
      const { id, seat, subject, cast } = ballot;
      return {
        id,
        seat,
        subject,
        cast,
        sender: await publicHalf(sender),
        sealed: await encrypt(await cipherKey(key), ballot.bytes, ballotText(ballot)),
        shares: shares.flat(),
      };
    },
    shares: async (session, ballot) => {
      const own = ballot.shares.filter((share) => share.device === device);
      if (own.length === 0) return [];
      const about = shareText({ ...ballot, session }, device);
      const common = await commonKey(await ownPair(session), ballot.sender, about);
      if (!common) return [];
      const pieces = await Promise.all(own.map(({ sealed }) => decrypt(common, sealed, about)));
      return pieces.flatMap((piece) => (piece ? [{ ballot: ballot.id, share: toBase64(piece) }] : []));
    },
    open: async (session, ballot, released) => {
      for (const pair of pairsOf(sharesFor(ballot, released))) {
        const opened = await openWith({ ...ballot, session }, pair);
        if (opened) return opened;
      }
      return null;
    },
  };
}

/** One bad piece, from whoever put it there, must not keep good ones from opening a ballot: so two at a time. */
function pairsOf(shares: readonly Base64[]): readonly (readonly [Base64, Base64])[] {
  return shares.flatMap((one, index) => shares.slice(index + 1).map((other) => [one, other] as const));
}

function sharesFor(ballot: SealedBallot, released: readonly ReleasedShare[]): readonly Base64[] {
  return [...new Set(released.filter((each) => each.ballot === ballot.id).map(({ share }) => share))];
}

async function openWith(
  ballot: SealedBallot & { readonly session: SessionId },
  pieces: readonly Base64[],
): Promise<Uint8Array | null> {
  try {
    const key = await cipherKey(await combine(pieces.map(fromBase64)));
    return await decrypt(key, ballot.sealed, ballotText(ballot));
  } catch {
    // Pieces that are no pieces.
    return null;
  }
}

type About = Pick<BallotToSeal, "id" | "session" | "seat" | "subject" | "cast">;

function ballotText({ id, session, seat, subject, cast }: About): string {
  return JSON.stringify(["ballot", session, id, seat, subject, cast]);
}

function shareText(ballot: About, device: DeviceId): string {
  return JSON.stringify(["share", ballotText(ballot), device]);
}
