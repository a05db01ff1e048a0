import { Field, makeStyles, Radio, RadioGroup, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { scopes } from "@/domain/self-assessment/selfAssessment";
import { useApp } from "@/ui/app/AppContext";
import { useRoute } from "@/ui/app/useContent";
import type { OpenWorkspace } from "@/ui/app/useWorkspace";
import { Card } from "@/ui/layout/Card";
import { FrameworkNote } from "@/ui/layout/FrameworkNote";
import { Page } from "@/ui/layout/Page";
import { PageTitle } from "@/ui/layout/PageTitle";
import { SectionTitle } from "@/ui/layout/SectionTitle";
import { SmallPrint } from "@/ui/layout/SmallPrint";
import { VanishedMunicipalityNotice } from "@/ui/municipality/VanishedMunicipalityNotice";
import { useSay } from "@/ui/terms/TermsContext";
import { editWorkspace } from "@/usecases/editWorkspace";
import { AssessmentsCard } from "./AssessmentsCard";
import { NextStepCard } from "./NextStepCard";
import { PlansCard } from "./PlansCard";
import { StepList } from "./StepList";
import { routeTexts } from "./texts";

const useStyles = makeStyles({
  columns: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) minmax(0, 24rem)",
    gap: tokens.spacingVerticalXL,
    alignItems: "start",
    "@media (max-width: 900px)": { gridTemplateColumns: "minmax(0, 1fr)" },
  },
  side: { display: "grid", gap: tokens.spacingVerticalXL, gridTemplateColumns: "minmax(0, 1fr)" },
});

interface RoutePageProps {
  readonly open: OpenWorkspace;
  /** That work has no backup, when it has not. */
  readonly reminder: ReactNode;
  readonly sessions: ReactNode;
}

/** Home: where we are on the way from preparing to starting anew, and what is next. */
export function RoutePage({ open, reminder, sessions }: RoutePageProps) {
  const styles = useStyles();
  const ports = useApp();
  const say = useSay();
  const { note } = useRoute();
  const { workspace } = open;
  return (
    <Page>
      <PageTitle>{workspace.name}</PageTitle>
      <VanishedMunicipalityNotice workspace={workspace} />
      {reminder}
      <NextStepCard open={open} />
      <div className={styles.columns}>
        <Card labelledBy="steps">
          <SectionTitle id="steps">{routeTexts.steps}</SectionTitle>
          <Field label={routeTexts.scope}>
            <RadioGroup
              value={workspace.scope}
              onChange={(_, { value }) => {
                const scope = scopes.find((each) => each === value);
                if (scope) editWorkspace(ports, workspace, { scope });
              }}
            >
              {scopes.map((scope) => (
                <Radio key={scope} value={scope} label={say(routeTexts.scopes[scope])} />
              ))}
            </RadioGroup>
          </Field>
          <StepList open={open} />
          <SmallPrint>{note}</SmallPrint>
        </Card>
        <div className={styles.side}>
          <AssessmentsCard open={open} />
          {sessions}
          <PlansCard open={open} />
        </div>
      </div>
      <FrameworkNote framework={ports.frameworks.current} />
    </Page>
  );
}
