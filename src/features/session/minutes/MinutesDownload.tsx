import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { DocumentBlock } from "@/domain/action-plan/planDocumentPages";
import { AppError } from "@/ports/appError";
import { useApp } from "@/ui/app/AppContext";
import { ErrorNotice } from "@/ui/error/ErrorNotice";
import { downloadMinutes } from "@/usecases/session/downloadMinutes";
import { minutesTexts } from "./texts";

interface MinutesDownloadProps {
  readonly title: string;
  readonly blocks: readonly DocumentBlock[];
}

export function MinutesDownload({ title, blocks }: MinutesDownloadProps) {
  const ports = useApp();
  const [error, setError] = useState<AppError | null>(null);
  const make = async () => {
    setError(null);
    try {
      await downloadMinutes(ports, { title: minutesTexts.titleOf(title), blocks });
    } catch (failure) {
      setError(
        failure instanceof AppError
          ? failure
          : new AppError({ code: "documentFailed", reason: String(failure) }, failure),
      );
    }
  };
  return (
    <>
      <div>
        <Button
          onClick={() => {
            void make();
          }}
        >
          {minutesTexts.inWord}
        </Button>
      </div>
      {error && (
        <ErrorNotice
          error={error.detail}
          onRetry={() => {
            void make();
          }}
        />
      )}
    </>
  );
}
