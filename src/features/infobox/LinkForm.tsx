import { Button, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { flushSync } from "react-dom";
import type { StandardNumber } from "@/domain/framework/framework";
import { type InfoLinkText, linkKinds } from "@/domain/infobox/infobox";
import { longestAddress } from "@/domain/text/longText";
import { linkKindNames } from "@/ui/infobox/texts";
import { SmallPrint } from "@/ui/layout/SmallPrint";
import { addressProblems } from "@/ui/text/addressProblems";
import { LineField } from "@/ui/text/LineField";
import { type LinkDraft, type LinkProblems, readLinkDraft } from "./linkDraft";
import { StandardChoice } from "./StandardChoice";
import { infoboxTexts } from "./texts";

const useStyles = makeStyles({
  form: { display: "grid", gap: tokens.spacingVerticalM, gridTemplateColumns: "minmax(0, 1fr)" },
  line: { maxWidth: "40rem" },
  kind: { maxWidth: "16rem" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

interface LinkFormProps {
  readonly standard: StandardNumber;
  readonly onAdd: (link: InfoLinkText) => void;
  readonly onCancel: () => void;
}

/** Asks for a link. What is refused stays as it was typed, with why. */
export function LinkForm({ standard, onAdd, onCancel }: LinkFormProps) {
  const styles = useStyles();
  const form = useRef<HTMLFormElement>(null);
  const [draft, setDraft] = useState<LinkDraft>({
    address: "",
    title: "",
    organisation: "",
    kind: "website",
    description: "",
    standards: [standard],
  });
  const [problems, setProblems] = useState<LinkProblems | null>(null);
  const change = (fields: Partial<LinkDraft>) => {
    setDraft({ ...draft, ...fields });
  };
  const add = () => {
    const read = readLinkDraft(draft);
    // At once, so that the fields that are wrong can be found below.
    flushSync(() => {
      setProblems(read.kind === "refused" ? read.problems : null);
    });
    // A text that is too long is marked by its own field: it is shown there, but is not in the draft.
    const wrong = form.current?.querySelector<HTMLElement>('[aria-invalid="true"]');
    if (wrong) wrong.focus();
    else if (read.kind === "link") onAdd(read.link);
  };
  return (
    <form
      ref={form}
      noValidate
      className={styles.form}
      aria-label={infoboxTexts.addLink}
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <SmallPrint>{infoboxTexts.addLinkExplanation}</SmallPrint>
      <div className={styles.line}>
        <LineField
          label={infoboxTexts.address}
          hint={infoboxTexts.addressHint}
          isRequired
          takesFocus
          longest={longestAddress}
          value={draft.address}
          problem={problems?.address ? addressProblems[problems.address] : undefined}
          onChange={(address) => {
            change({ address });
            if (problems) setProblems({ ...problems, address: null });
          }}
        />
      </div>
      <div className={styles.line}>
        <LineField
          label={infoboxTexts.linkTitle}
          isRequired
          value={draft.title}
          problem={problems?.hasNoTitle ? infoboxTexts.noTitle : undefined}
          onChange={(title) => {
            change({ title });
            if (problems) setProblems({ ...problems, hasNoTitle: false });
          }}
        />
      </div>
      <div className={styles.line}>
        <LineField
          label={infoboxTexts.organisation}
          value={draft.organisation}
          onChange={(organisation) => {
            change({ organisation });
          }}
        />
      </div>
      <Field label={infoboxTexts.kind} className={styles.kind}>
        <Select
          value={draft.kind}
          onChange={(_, { value }) => {
            const kind = linkKinds.find((each) => each === value);
            if (kind) change({ kind });
          }}
        >
          {linkKinds.map((kind) => (
            <option key={kind} value={kind}>
              {linkKindNames[kind]}
            </option>
          ))}
        </Select>
      </Field>
      <div className={styles.line}>
        <LineField
          label={infoboxTexts.description}
          hint={infoboxTexts.descriptionHint}
          value={draft.description}
          onChange={(description) => {
            change({ description });
          }}
        />
      </div>
      <StandardChoice
        chosen={draft.standards}
        problem={problems?.hasNoStandards ? infoboxTexts.noStandards : null}
        onChange={(standards) => {
          change({ standards });
          if (problems) setProblems({ ...problems, hasNoStandards: false });
        }}
      />
      <div className={styles.buttons}>
        <Button type="submit" appearance="primary">
          {infoboxTexts.saveLink}
        </Button>
        <Button onClick={onCancel}>{infoboxTexts.cancel}</Button>
      </div>
    </form>
  );
}
