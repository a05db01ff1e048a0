import { Button, Field, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import { commonTerms, inOwnTerms, type OwnTermId, type TermForms } from "@/domain/terms/ownTerms";
import type { Workspace } from "@/domain/workspace/workspace";
import { useApp } from "@/ui/app/AppContext";
import { PartTitle } from "@/ui/layout/SectionTitle";
import { SmallPrint } from "@/ui/layout/SmallPrint";
import { LineField } from "@/ui/text/LineField";
import { TextNotesList } from "@/ui/text/TextNotesList";
import { editWorkspace } from "@/usecases/editWorkspace";
import { completeForms, withoutTerm } from "./ownTermsDraft";
import { TermExample } from "./TermExample";
import { settingsTexts } from "./texts";
import { useSettingsStyles } from "./useSettingsStyles";

const useStyles = makeStyles({
  group: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: tokens.spacingVerticalS },
  fields: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(14rem, 100%), 1fr))",
    gap: tokens.spacingHorizontalM,
    maxWidth: "56rem",
    alignItems: "start",
  },
});

interface TermFieldsProps {
  readonly workspace: Workspace;
  readonly id: OwnTermId;
}

/** One word as this municipality says it. Half a word is not kept: the texts would have holes. */
export function TermFields({ workspace, id }: TermFieldsProps) {
  const settings = useSettingsStyles();
  const styles = useStyles();
  const ports = useApp();
  const titleId = useId();
  const notesId = useId();
  const [draft, setDraft] = useState<TermForms | null>(null);
  const [timesReset, setTimesReset] = useState(0);
  const texts = settingsTexts.term[id];
  const inForce = workspace.terms[id];
  const shown = draft ?? inForce ?? { ...commonTerms[id], singular: "", plural: "" };
  const isIncomplete = draft !== null && completeForms(draft) === null;

  const change = (fields: Partial<TermForms>) => {
    const next = { ...shown, ...fields };
    setDraft(next);
    const forms = completeForms(next);
    if (forms) editWorkspace(ports, workspace, { terms: { ...workspace.terms, [id]: forms } });
  };
  const useCommon = () => {
    editWorkspace(ports, workspace, { terms: withoutTerm(workspace.terms, id) });
    setDraft(null);
    setTimesReset(timesReset + 1);
  };

  return (
    <div role="group" aria-labelledby={titleId} className={styles.group}>
      <PartTitle id={titleId}>{texts.title}</PartTitle>
      <SmallPrint>{texts.common}</SmallPrint>
      {/* A key per reset: the button that had the focus is gone, and what was too long to keep goes as well. */}
      <div key={timesReset} className={styles.fields}>
        <LineField
          label={settingsTexts.singular}
          hint={texts.singularHint}
          takesFocus={timesReset > 0}
          value={shown.singular}
          onChange={(singular) => {
            change({ singular });
          }}
        />
        <LineField
          label={settingsTexts.plural}
          hint={texts.pluralHint}
          value={shown.plural}
          onChange={(plural) => {
            change({ plural });
          }}
        />
        <Field label={settingsTexts.article}>
          <RadioGroup
            layout="horizontal"
            value={shown.article}
            onChange={(_, { value }) => {
              change({ article: value === "het" ? "het" : "de" });
            }}
          >
            <Radio value="de" label="de" />
            <Radio value="het" label="het" />
          </RadioGroup>
        </Field>
      </div>
      <TextNotesList
        id={notesId}
        notes={{
          problem: null,
          warning: isIncomplete ? settingsTexts.incomplete((inForce ?? commonTerms[id]).singular) : null,
          counter: null,
        }}
      />
      <TermExample text={inOwnTerms(texts.example, workspace.terms)} />
      {inForce && (
        <div className={settings.buttons}>
          <Button size="small" aria-label={settingsTexts.useCommonFor(texts.title)} onClick={useCommon}>
            {settingsTexts.useCommon}
          </Button>
        </div>
      )}
    </div>
  );
}
