import { useState } from "react";
import { AppError, type AppErrorDetail } from "@/ports/appError";
import type { Picture } from "@/ports/pictures";
import { useApp } from "@/ui/app/AppContext";
import { pictureTexts } from "./texts";

type Output =
  | { readonly kind: "idle" }
  | { readonly kind: "busy" }
  | { readonly kind: "copied" }
  | { readonly kind: "saved" }
  | { readonly kind: "failed"; readonly error: AppErrorDetail; readonly retry: () => void };

interface PictureOutput {
  readonly output: Output;
  readonly copy: () => void;
  readonly save: () => void;
}

/** Hands a picture to the user, and says how that goes. The picture is only made when it is asked for. */
export function usePictureOutput(picture: () => Picture): PictureOutput {
  const { pictures } = useApp();
  const [output, setOutput] = useState<Output>({ kind: "idle" });
  const hand = (done: "copied" | "saved", work: () => Promise<void>) => {
    if (output.kind === "busy") return;
    setOutput({ kind: "busy" });
    work().then(
      () => {
        setOutput({ kind: done });
      },
      (failure: unknown) => {
        const retry = () => {
          hand(done, work);
        };
        setOutput({ kind: "failed", error: detailOf(failure), retry });
      },
    );
  };
  return {
    output,
    copy: () => {
      hand("copied", () => pictures.copy(picture()));
    },
    save: () => {
      hand("saved", () => {
        const made = picture();
        return pictures.save(made, pictureTexts.fileName(made.title));
      });
    },
  };
}

function detailOf(failure: unknown): AppErrorDetail {
  return failure instanceof AppError ? failure.detail : { code: "pictureFailed", reason: String(failure) };
}
