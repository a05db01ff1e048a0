import { useRef, useState } from "react";
import { AppError } from "@/ports/appError";
import type { WordFile, WordFiles } from "@/ports/wordDocument";

type ChosenFile =
  | { readonly kind: "none" }
  | { readonly kind: "opening" }
  | { readonly kind: "open"; readonly name: string; readonly file: WordFile; readonly turn: number }
  | { readonly kind: "failed"; readonly failure: unknown };

/** Opens a file that somebody chose, and says how that goes. The last one that was chosen counts. */
export function useWordFile(open: WordFiles["open"]): {
  readonly state: ChosenFile;
  readonly choose: (chosen: File) => void;
} {
  const [state, setState] = useState<ChosenFile>({ kind: "none" });
  const last = useRef(0);
  const choose = (chosen: File) => {
    last.current += 1;
    const turn = last.current;
    const settle = (next: ChosenFile) => {
      if (turn === last.current) setState(next);
    };
    setState({ kind: "opening" });
    bytesOf(chosen)
      .then(open)
      .then(
        (file) => {
          settle({ kind: "open", name: chosen.name, file, turn });
        },
        (failure: unknown) => {
          settle({ kind: "failed", failure });
        },
      );
  };
  return { state, choose };
}

/** In bytes: what is far too large is not even read. */
const largest = 20 * 1024 ** 2;

async function bytesOf(chosen: File): Promise<Uint8Array> {
  if (chosen.size > largest) throw new AppError({ code: "wordFileRefused", problem: "tooLarge" });
  try {
    return new Uint8Array(await chosen.arrayBuffer());
  } catch (cause) {
    // The browser refuses to read what was moved or changed since it was chosen.
    throw new AppError({ code: "wordFileRefused", problem: "damaged" }, cause);
  }
}
