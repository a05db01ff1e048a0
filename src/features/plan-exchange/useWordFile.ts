import { useRef, useState } from "react";
import { largestWordFile } from "@/domain/plan-exchange/largestWordFile";
import { AppError } from "@/ports/appError";
import type { WordFile, WordFiles } from "@/ports/wordDocument";
import type { FileFromLibrary } from "@/usecases/exchange/openFromLibrary";

export interface OpenedFile {
  readonly name: string;
  readonly file: WordFile;
  /** The same file, when it stands in a library; null for one of this device. */
  readonly inLibrary: FileFromLibrary | null;
}

/** What somebody chose, which may be opened again. */
export interface Opening {
  readonly from: "device" | "library";
  readonly open: () => Promise<OpenedFile>;
}

export type ChosenFile =
  | { readonly kind: "none" }
  | { readonly kind: "opening"; readonly opening: Opening }
  | { readonly kind: "open"; readonly opened: OpenedFile; readonly turn: number }
  | { readonly kind: "failed"; readonly failure: unknown; readonly opening: Opening };

/** Opens a file that somebody chose, and says how that goes. The last one that was chosen counts. */
export function useWordFile(): {
  readonly state: ChosenFile;
  readonly choose: (opening: Opening) => void;
} {
  const [state, setState] = useState<ChosenFile>({ kind: "none" });
  const last = useRef(0);
  const choose = (opening: Opening) => {
    last.current += 1;
    const turn = last.current;
    const settle = (next: ChosenFile) => {
      if (turn === last.current) setState(next);
    };
    setState({ kind: "opening", opening });
    opening.open().then(
      (opened) => {
        settle({ kind: "open", opened, turn });
      },
      (failure: unknown) => {
        settle({ kind: "failed", failure, opening });
      },
    );
  };
  return { state, choose };
}

/** A file of this device. */
export async function openUpload(chosen: File, open: WordFiles["open"]): Promise<OpenedFile> {
  return { name: chosen.name, file: await open(await bytesOf(chosen)), inLibrary: null };
}

async function bytesOf(chosen: File): Promise<Uint8Array> {
  // What is far too large is not even read.
  if (chosen.size > largestWordFile) throw new AppError({ code: "wordFileRefused", problem: "tooLarge" });
  try {
    return new Uint8Array(await chosen.arrayBuffer());
  } catch (cause) {
    // The browser refuses to read what was moved or changed since it was chosen.
    throw new AppError({ code: "wordFileRefused", problem: "damaged" }, cause);
  }
}
