import { Button } from "@fluentui/react-components";
import { ArrowDownload20Regular } from "@fluentui/react-icons";
import type { WordFile } from "@/ports/wordDocument";
import { useApp } from "@/ui/app/AppContext";

const wordDocument = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

interface DownloadButtonProps {
  readonly name: string;
  readonly file: WordFile;
  readonly label: string;
  /** Without it what was written stands nowhere. */
  readonly isMain?: boolean;
}

/** Puts a file as it stands now with the downloads of this device. */
export function DownloadButton({ name, file, label, isMain = false }: DownloadButtonProps) {
  const { download } = useApp();
  return (
    <Button
      appearance={isMain ? "primary" : "secondary"}
      icon={<ArrowDownload20Regular />}
      onClick={() => {
        download({ name, type: wordDocument, bytes: file.bytes() });
      }}
    >
      {label}
    </Button>
  );
}
