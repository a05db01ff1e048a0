import { AppError } from "@/ports/appError";
import { pieceSize, type SnapshotForm, type SnapshotPiece } from "./snapshotPiece";

const shorterForms: readonly SnapshotForm[] = ["opening", "fingerprint"];

/**
 * Takes at least `excess` bytes off: shortens the longest texts, and only as many as it takes, first to their opening
 * and then to a fingerprint. Throws AppError "documentFailed" when even that is not enough.
 */
export function fitSnapshot(pieces: readonly SnapshotPiece[], excess: number): readonly SnapshotPiece[] {
  const fitted = [...pieces];
  let left = excess;
  for (const form of shorterForms) {
    for (const { index, piece } of longestFirst(fitted)) {
      if (left <= 0) return fitted;
      const shorter = { ...piece, form };
      const gain = pieceSize(piece) - pieceSize(shorter);
      if (gain <= 0) continue;
      fitted[index] = shorter;
      left -= gain;
    }
  }
  if (left > 0)
    throw new AppError({ code: "documentFailed", reason: `The plan is ${left} bytes too large.` });
  return fitted;
}

// Sorted by the whole text in each round, so the same texts are shortened first.
function longestFirst(pieces: readonly SnapshotPiece[]) {
  return pieces
    .flatMap((piece, index) => (typeof piece === "string" ? [] : [{ index, piece }]))
    .sort((one, other) => other.piece.text.length - one.piece.text.length);
}
