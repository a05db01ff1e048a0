/** Hands a file to the user. The name is made fit for every file system. */
export type FileDownload = (file: {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}) => void;
