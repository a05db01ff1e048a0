/** Puts a text on the clipboard. Throws AppError "clipboardRefused" where pages may not write to it. */
export type CopyText = (text: string) => Promise<void>;
