import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { Delete20Regular } from "@fluentui/react-icons";
import type { ActionPlan } from "@/domain/action-plan/actionPlan";
import { isDescribed, type KeptFile, mostLogos } from "@/domain/workspace/keptFile";
import { useApp } from "@/ui/app/AppContext";
import { PartTitle } from "@/ui/layout/SectionTitle";
import { LineField } from "@/ui/text/LineField";
import { UndoNotice } from "@/ui/undo/UndoNotice";
import { describeFile } from "@/usecases/describeFile";
import { documentTexts } from "./documentTexts";
import { FileChoice } from "./FileChoice";
import { useFileRemoval } from "./useFileRemoval";

const useStyles = makeStyles({
  part: { display: "grid", gap: tokens.spacingVerticalS, gridTemplateColumns: "minmax(0, 1fr)" },
  text: { ...typographyStyles.body1, margin: 0, maxWidth: "65ch" },
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "grid",
    gap: tokens.spacingVerticalL,
    gridTemplateColumns: "minmax(0, 1fr)",
  },
  logo: { display: "grid", gap: tokens.spacingVerticalS, gridTemplateColumns: "minmax(0, 1fr)" },
  // A logo is drawn for paper: on a dark screen too it stands on white.
  picture: {
    maxWidth: "min(100%, 12rem)",
    maxHeight: "6rem",
    justifySelf: "start",
    padding: tokens.spacingHorizontalS,
    backgroundColor: "white",
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  name: { ...typographyStyles.body1, overflowWrap: "anywhere" },
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalM },
});

interface DocumentLogosProps {
  readonly plan: ActionPlan;
  readonly logos: readonly KeptFile[];
  /** Whether to say which logos are not described yet: after somebody tried to go on. */
  readonly showsMissing: boolean;
}

/** The logos of a plan, each with what there is to see on it. [DO13] */
export function DocumentLogos({ plan, logos, showsMissing }: DocumentLogosProps) {
  const styles = useStyles();
  const ports = useApp();
  const { removed, remove, undo } = useFileRemoval(plan);
  return (
    <div className={styles.part}>
      <PartTitle>{documentTexts.logos}</PartTitle>
      <p className={styles.text}>{documentTexts.logosExplanation}</p>
      {logos.length > 0 && (
        <ul className={styles.list}>
          {logos.map((logo, index) => (
            <li key={logo.id} className={styles.logo}>
              <img
                className={styles.picture}
                src={`data:${logo.mediaType};base64,${logo.content}`}
                alt={logo.alt}
              />
              <div className={styles.line}>
                <span className={styles.name}>{logo.name}</span>
                <Button
                  size="small"
                  appearance="subtle"
                  icon={<Delete20Regular />}
                  aria-label={documentTexts.removeWhich(logo.name)}
                  onClick={() => {
                    remove(logo);
                  }}
                >
                  {documentTexts.remove}
                </Button>
              </div>
              <LineField
                label={documentTexts.alt(index + 1, logos.length)}
                hint={documentTexts.altHint}
                isRequired
                value={logo.alt}
                problem={showsMissing && !isDescribed(logo) ? documentTexts.altMissing : undefined}
                onChange={(alt) => {
                  describeFile(ports, logo, alt);
                }}
              />
            </li>
          ))}
        </ul>
      )}
      {removed && <UndoNotice key={removed.id} text={documentTexts.removed(removed.name)} onUndo={undo} />}
      <FileChoice
        plan={plan}
        purpose="logo"
        label={documentTexts.choose.logo}
        canChoose={logos.length < mostLogos}
      />
    </div>
  );
}
