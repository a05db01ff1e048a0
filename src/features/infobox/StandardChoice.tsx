import { Checkbox, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useId } from "react";
import type { StandardNumber } from "@/domain/framework/framework";
import { standardsOf } from "@/domain/framework/standardsOf";
import { useApp } from "@/ui/app/AppContext";
import { useFramework } from "@/ui/app/useFramework";
import { TextNotesList } from "@/ui/text/TextNotesList";
import { toggled } from "./linkDraft";
import { infoboxTexts } from "./texts";

const useStyles = makeStyles({
  group: { border: "none", margin: 0, padding: 0, minWidth: 0 },
  legend: { ...typographyStyles.body1, padding: 0, marginBottom: tokens.spacingVerticalXXS },
  choices: { display: "grid", gridTemplateColumns: "repeat(auto-fill, minmax(min(18rem, 100%), 1fr))" },
});

interface StandardChoiceProps {
  readonly chosen: readonly StandardNumber[];
  readonly problem: string | null;
  readonly onChange: (standards: readonly StandardNumber[]) => void;
}

/** Which standards a link is for. */
export function StandardChoice({ chosen, problem, onChange }: StandardChoiceProps) {
  const styles = useStyles();
  const notesId = useId();
  const framework = useFramework({ framework: useApp().frameworks.current.id });
  return (
    <fieldset className={styles.group} aria-describedby={notesId}>
      <legend className={styles.legend}>{infoboxTexts.forStandards}</legend>
      <div className={styles.choices}>
        {standardsOf(framework).map(({ number, shortTitle }) => (
          <Checkbox
            key={number}
            label={infoboxTexts.standard(number, shortTitle)}
            checked={chosen.includes(number)}
            aria-invalid={problem !== null}
            onChange={() => {
              onChange(toggled(chosen, number));
            }}
          />
        ))}
      </div>
      <TextNotesList id={notesId} notes={{ problem, warning: null, counter: null }} />
    </fieldset>
  );
}
