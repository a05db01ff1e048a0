import {
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import { useSyncExternalStore } from "react";
import type { BrokenContentFile, ContentProblems } from "@/ports/contentProblems";
import { contentProblemTexts as texts } from "./texts";
import { useFoldStyles } from "../layout/useFoldStyles";

const useStyles = makeStyles({
  // Not for who reads the plan on paper.
  bar: { "@media print": { display: "none" } },
  // The names of files are long words.
  body: { overflowWrap: "anywhere", paddingBottom: tokens.spacingVerticalS },
  file: { ...typographyStyles.body1Strong, marginBlock: `${tokens.spacingVerticalM} 0` },
  text: { ...typographyStyles.body1, marginBlock: 0 },
  whatToDo: { ...typographyStyles.body1, marginBlock: `${tokens.spacingVerticalM} 0` },
  list: { ...typographyStyles.body1, marginBlock: 0, paddingInlineStart: tokens.spacingHorizontalL },
});

/** Says which own content of the municipality is not right, where, and what to do. Nothing at all while all is right. */
export function ContentProblemsNotice({ problems }: { readonly problems: ContentProblems }) {
  const styles = useStyles();
  const fold = useFoldStyles();
  const files = useSyncExternalStore(problems.subscribe, problems.all);
  const [first] = files;
  if (!first) return null;
  const sameForAll = files.every(({ inUse }) => inUse === first.inUse) ? first.inUse : null;
  return (
    <MessageBar intent="warning" layout="multiline" className={styles.bar}>
      <MessageBarBody className={styles.body}>
        <MessageBarTitle>{texts.title(files.length)}</MessageBarTitle> {texts.goesOn(sameForAll)}
        <details>
          <summary className={fold.summary}>{texts.show}</summary>
          {files.map((file) => (
            <BrokenFile key={file.file} {...file} />
          ))}
          <p className={styles.whatToDo}>{texts.whatToDo}</p>
        </details>
      </MessageBarBody>
    </MessageBar>
  );
}

function BrokenFile({ file, inUse, problems, furtherProblems }: BrokenContentFile) {
  const styles = useStyles();
  return (
    <>
      <p className={styles.file}>{file}</p>
      <p className={styles.text}>{texts.inUse(inUse)}</p>
      <ul className={styles.list}>
        {problems.map((problem, index) => (
          <li key={index}>{texts.problem(problem)}</li>
        ))}
        {furtherProblems > 0 && <li>{texts.further(furtherProblems)}</li>}
      </ul>
    </>
  );
}
