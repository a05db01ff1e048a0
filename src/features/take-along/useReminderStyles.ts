import { makeStyles } from "@fluentui/react-components";

export const useReminderStyles = makeStyles({
  // Not for who reads on paper.
  bar: { "@media print": { display: "none" } },
  // Names of files are long words.
  body: { overflowWrap: "anywhere" },
});
