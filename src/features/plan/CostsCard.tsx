import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import { Warning16Filled } from "@fluentui/react-icons";
import type { ActionPlan } from "@/domain/action-plan/actionPlan";
import { type CostsPerYear, planCosts } from "@/domain/action-plan/costs";
import { useFramework } from "@/ui/app/useFramework";
import { useRecords } from "@/ui/app/useRecords";
import { formatEuros } from "@/ui/format/euros";
import { Card } from "@/ui/layout/Card";
import { FoldedList } from "@/ui/layout/FoldedList";
import { SectionTitle } from "@/ui/layout/SectionTitle";
import { SmallPrint } from "@/ui/layout/SmallPrint";
import { planTexts } from "./texts";

const useStyles = makeStyles({
  text: { ...typographyStyles.body1, margin: 0, maxWidth: "65ch" },
  // Many years do not fit at 320 px; the table itself scrolls there, not the page.
  scroller: { overflowX: "auto" },
  table: { ...typographyStyles.body1, borderCollapse: "collapse" },
  head: { textAlign: "start", fontWeight: tokens.fontWeightRegular, maxWidth: "28rem" },
  cell: { padding: tokens.spacingHorizontalS, borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  amount: { textAlign: "end", whiteSpace: "nowrap", fontVariantNumeric: "tabular-nums" },
  total: { fontWeight: tokens.fontWeightSemibold },
  warning: { display: "flex", gap: tokens.spacingHorizontalXS, alignItems: "center" },
  icon: { color: tokens.colorStatusWarningForeground1, flexShrink: 0 },
});

/** What the plan costs per cluster and year, and of which measures nobody has said it. [PL5] */
export function CostsCard({ plan }: { readonly plan: ActionPlan }) {
  const styles = useStyles();
  const { clusters } = useFramework(plan);
  const measures = useRecords("measure").filter((measure) => measure.plan === plan.id);
  const costs = planCosts(plan.period, clusters, measures);
  if (measures.length === 0) return null;
  return (
    <Card labelledBy="costs">
      <SectionTitle id="costs">{planTexts.costsTitle}</SectionTitle>
      <div className={styles.scroller} role="region" aria-label={planTexts.costsTable} tabIndex={0}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col" className={mergeClasses(styles.cell, styles.head)}>
                {planTexts.cluster}
              </th>
              {[...costs.years.map(String), planTexts.total].map((heading) => (
                <th key={heading} scope="col" className={mergeClasses(styles.cell, styles.amount)}>
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {costs.clusters.map(({ cluster, ...amounts }) => (
              <CostsRow key={cluster.id} heading={cluster.heading} amounts={amounts} />
            ))}
            <CostsRow heading={planTexts.total} amounts={costs.all} isTotal />
          </tbody>
        </table>
      </div>
      {costs.uncosted.length > 0 && (
        <>
          <p className={mergeClasses(styles.text, styles.warning)}>
            <Warning16Filled className={styles.icon} />
            {planTexts.uncosted(costs.uncosted.length)}
          </p>
          <FoldedList
            summary={planTexts.uncostedWhich}
            items={costs.uncosted.map(({ title }) => title || planTexts.unnamed)}
          />
        </>
      )}
      <SmallPrint>{planTexts.costsNote}</SmallPrint>
    </Card>
  );
}

interface CostsRowProps {
  readonly heading: string;
  readonly amounts: CostsPerYear;
  readonly isTotal?: boolean;
}

function CostsRow({ heading, amounts, isTotal = false }: CostsRowProps) {
  const styles = useStyles();
  return (
    <tr className={isTotal ? styles.total : undefined}>
      <th scope="row" className={mergeClasses(styles.cell, styles.head, isTotal && styles.total)}>
        {heading}
      </th>
      {amounts.perYear.map((amount, index) => (
        <td key={index} className={mergeClasses(styles.cell, styles.amount)}>
          {formatEuros(amount)}
        </td>
      ))}
      <td className={mergeClasses(styles.cell, styles.amount, styles.total)}>{formatEuros(amounts.total)}</td>
    </tr>
  );
}
