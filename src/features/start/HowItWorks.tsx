import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { Card } from "@/ui/layout/Card";
import { SectionTitle } from "@/ui/layout/SectionTitle";
import { startTexts } from "./texts";

const useStyles = makeStyles({
  summary: {
    ...typographyStyles.body1,
    color: tokens.colorBrandForegroundLink,
    cursor: "pointer",
    paddingBlock: tokens.spacingVerticalXS,
  },
  steps: {
    listStyleType: "none",
    margin: 0,
    padding: 0,
    display: "grid",
    gridTemplateColumns: "repeat(auto-fit, minmax(min(100%, 13rem), 1fr))",
    gap: tokens.spacingHorizontalXL,
  },
  folded: { marginTop: tokens.spacingVerticalM },
  step: {
    borderTop: `3px solid ${tokens.colorBrandStroke1}`,
    paddingTop: tokens.spacingVerticalS,
  },
  name: { ...typographyStyles.subtitle2, margin: 0 },
  text: { ...typographyStyles.body1, margin: 0, marginTop: tokens.spacingVerticalXS, maxWidth: "45ch" },
});

/** The whole way in four steps: open for a first visit, folded for who has been here. */
export function HowItWorks({ isFirstVisit }: { readonly isFirstVisit: boolean }) {
  const styles = useStyles();
  if (isFirstVisit)
    return (
      <Card labelledBy="how">
        <SectionTitle id="how">{startTexts.how}</SectionTitle>
        <Steps />
      </Card>
    );
  return (
    <details>
      <summary className={styles.summary}>{startTexts.how}</summary>
      <div className={styles.folded}>
        <Steps />
      </div>
    </details>
  );
}

function Steps() {
  const styles = useStyles();
  return (
    <ol className={styles.steps}>
      {startTexts.steps.map(({ name, text }, index) => (
        <li key={name} className={styles.step}>
          <p className={styles.name}>{startTexts.step(index + 1, name)}</p>
          <p className={styles.text}>{text}</p>
        </li>
      ))}
    </ol>
  );
}
