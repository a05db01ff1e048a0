import type { FileDownload } from "@/ports/fileDownload";
import { fileNameFrom } from "./fileNameFrom";

export const downloadFile: FileDownload = ({ name, type, bytes }) => {
  const url = URL.createObjectURL(new Blob([bytes], { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = fileNameFrom(name);
  link.click();
  // The browser has taken the file over once the click is handled; a minute is ample for a slow disk.
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, 60_000);
};
