import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { CheckmarkCircle20Filled, CircleHalfFill20Regular, Circle20Regular } from "@fluentui/react-icons";
import type { Scope } from "@/domain/self-assessment/selfAssessment";
import type { OpenWorkspace } from "@/ui/app/useWorkspace";
import { PlaceLink } from "@/ui/navigation/PlaceLink";
import { checklistDone, stepState, type StepState } from "./stepState";
import { StepFacts } from "./StepFacts";
import { routeTexts } from "./texts";
import { type StepWithProgress, useSteps } from "./useSteps";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: {
    display: "grid",
    gridTemplateColumns: "1.5rem minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalM,
    paddingBlock: tokens.spacingVerticalM,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  text: { display: "grid", gap: tokens.spacingVerticalXXS, justifyItems: "start" },
  title: { ...typographyStyles.body1Strong },
  quiet: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0 },
  ready: { color: tokens.colorStatusSuccessForeground1 },
});

/** All steps with how far each is: in words, with an icon for who likes to see it. */
export function StepList({ open }: { readonly open: OpenWorkspace }) {
  const styles = useStyles();
  const { all } = useSteps(open.workspace.id);
  return (
    <ol className={styles.list}>
      {all.map((each) => (
        <StepItem key={each.step.id} open={open} each={each} scope={open.workspace.scope} />
      ))}
    </ol>
  );
}

interface StepItemProps {
  readonly open: OpenWorkspace;
  readonly each: StepWithProgress;
  readonly scope: Scope;
}

function StepItem({ open, each, scope }: StepItemProps) {
  const styles = useStyles();
  const { number, step, progress } = each;
  const state = stepState(progress);
  const { done, total } = checklistDone(step[scope], progress);
  return (
    <li className={styles.item}>
      <StepIcon state={state} />
      <div className={styles.text}>
        <PlaceLink
          className={styles.title}
          to={{ page: "routeStep", workspace: open.workspace.id, step: step.id }}
        >
          {routeTexts.step(number, step.title)}
        </PlaceLink>
        <p className={styles.quiet}>{routeTexts.stateAndCount(state, done, total)}</p>
        <p className={styles.quiet}>
          <StepFacts open={open} step={step.id} />
        </p>
      </div>
    </li>
  );
}

function StepIcon({ state }: { readonly state: StepState }) {
  const styles = useStyles();
  switch (state) {
    case "ready":
      return <CheckmarkCircle20Filled aria-hidden className={styles.ready} />;
    case "busy":
      return <CircleHalfFill20Regular aria-hidden />;
    case "notStarted":
      return <Circle20Regular aria-hidden />;
  }
}
