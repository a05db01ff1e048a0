import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { QualityStandard } from "@/domain/framework/framework";
import type { WorkspaceId } from "@/domain/record";
import { PageTitle } from "@/ui/layout/PageTitle";
import { ContextCard } from "./ContextCard";
import { GlossaryCard } from "./GlossaryCard";
import { LinksCard } from "./LinksCard";
import { infoboxTexts } from "./texts";

const useStyles = makeStyles({
  column: { display: "grid", gap: tokens.spacingVerticalL, gridTemplateColumns: "minmax(0, 1fr)" },
  figure: { margin: 0, display: "grid", gap: tokens.spacingVerticalXS },
  caption: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2 },
  literal: {
    ...typographyStyles.body2,
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalL,
    borderLeft: `3px solid ${tokens.colorNeutralStroke1}`,
    maxWidth: "75ch",
  },
});

interface StandardInfoProps {
  readonly standard: QualityStandard;
  readonly workspace: WorkspaceId;
}

/** One standard: what it says, what it stems from and who wrote more about it. */
export function StandardInfo({ standard, workspace }: StandardInfoProps) {
  const styles = useStyles();
  const { number, shortTitle, text } = standard;
  return (
    <div className={styles.column}>
      <PageTitle>{infoboxTexts.title(number, shortTitle)}</PageTitle>
      <figure className={styles.figure}>
        <figcaption className={styles.caption}>{infoboxTexts.literal}</figcaption>
        <blockquote className={styles.literal}>{text}</blockquote>
      </figure>
      <ContextCard standard={number} />
      <LinksCard standard={number} workspace={workspace} />
      <GlossaryCard />
    </div>
  );
}
