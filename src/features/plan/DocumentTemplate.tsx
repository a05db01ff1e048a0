import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { Delete20Regular } from "@fluentui/react-icons";
import type { ActionPlan } from "@/domain/action-plan/actionPlan";
import type { KeptFile } from "@/domain/workspace/keptFile";
import { PartTitle } from "@/ui/layout/SectionTitle";
import { UndoNotice } from "@/ui/undo/UndoNotice";
import { documentTexts } from "./documentTexts";
import { FileChoice } from "./FileChoice";
import { useFileRemoval } from "./useFileRemoval";

const useStyles = makeStyles({
  part: { display: "grid", gap: tokens.spacingVerticalS, gridTemplateColumns: "minmax(0, 1fr)" },
  text: { ...typographyStyles.body1, margin: 0, maxWidth: "65ch" },
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalM },
  name: { ...typographyStyles.body1, overflowWrap: "anywhere" },
});

interface DocumentTemplateProps {
  readonly plan: ActionPlan;
  readonly template: KeptFile | null;
}

/** The municipality's own document whose style is used. [DO16] */
export function DocumentTemplate({ plan, template }: DocumentTemplateProps) {
  const styles = useStyles();
  const { removed, remove, undo } = useFileRemoval(plan);
  return (
    <div className={styles.part}>
      <PartTitle>{documentTexts.template}</PartTitle>
      <p className={styles.text}>{documentTexts.templateExplanation}</p>
      {template ? (
        <div className={styles.line}>
          <span className={styles.name}>{template.name}</span>
          <Button
            size="small"
            appearance="subtle"
            icon={<Delete20Regular />}
            aria-label={documentTexts.removeWhich(template.name)}
            onClick={() => {
              remove(template);
            }}
          >
            {documentTexts.remove}
          </Button>
        </div>
      ) : (
        <p className={styles.text}>{documentTexts.noTemplate}</p>
      )}
      {removed && !template && (
        <UndoNotice key={removed.id} text={documentTexts.removed(removed.name)} onUndo={undo} />
      )}
      <FileChoice
        plan={plan}
        purpose="template"
        label={template ? documentTexts.chooseAnother : documentTexts.choose.template}
        canChoose
      />
    </div>
  );
}
