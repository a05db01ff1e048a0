import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { changeKinds, type AspectChange } from "@/domain/self-assessment/comparison";
import type { SelfAssessment } from "@/domain/self-assessment/selfAssessment";
import type { OpenWorkspace } from "@/ui/app/useWorkspace";
import { Card } from "@/ui/layout/Card";
import { PartTitle, SectionTitle } from "@/ui/layout/SectionTitle";
import { usePaperStyles } from "../usePaperStyles";
import { ChangeSummary } from "./ChangeSummary";
import { ChangeTable } from "./ChangeTable";
import { MeasureLinks } from "./MeasureLinks";
import { comparisonTexts } from "./texts";

const useStyles = makeStyles({
  group: { display: "grid", gap: tokens.spacingVerticalM, gridTemplateColumns: "minmax(0, 1fr)" },
  list: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(min(28rem, 100%), 1fr))",
    columnGap: tokens.spacingHorizontalXXL,
    rowGap: tokens.spacingVerticalL,
  },
  item: {
    display: "grid",
    alignContent: "start",
    gap: tokens.spacingVerticalXXS,
    justifyItems: "start",
    paddingInlineStart: tokens.spacingHorizontalM,
    borderLeft: `${tokens.strokeWidthThicker} solid ${tokens.colorNeutralStroke1}`,
  },
});

interface ChangesCardProps {
  readonly open: OpenWorkspace;
  readonly before: SelfAssessment;
  readonly after: SelfAssessment;
  readonly changes: readonly AspectChange[];
}

/** Change by change, those of a kind together; what stayed the same is only in the table. */
export function ChangesCard({ open, before, after, changes }: ChangesCardProps) {
  const styles = useStyles();
  const paper = usePaperStyles();
  const groups = changeKinds
    .filter((kind) => kind !== "same")
    .map((kind) => ({ kind, changes: changes.filter((change) => change.kind === kind) }))
    .filter((group) => group.changes.length > 0);
  return (
    <Card labelledBy="changes">
      <SectionTitle id="changes">{comparisonTexts.changesTitle}</SectionTitle>
      {groups.map((group) => (
        <div key={group.kind} className={mergeClasses(styles.group, paper.flow)}>
          <PartTitle>
            {comparisonTexts.counted(comparisonTexts.kinds[group.kind], group.changes.length)}
          </PartTitle>
          <ul className={mergeClasses(styles.list, paper.flow)}>
            {group.changes.map((change) => (
              <li key={change.aspect.id} className={mergeClasses(styles.item, paper.whole)}>
                <ChangeSummary assessment={after} change={change} />
                <MeasureLinks open={open} aspect={change.aspect.id} />
              </li>
            ))}
          </ul>
        </div>
      ))}
      <ChangeTable before={before} after={after} changes={changes} />
    </Card>
  );
}
