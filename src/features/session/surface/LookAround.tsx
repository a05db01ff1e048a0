import { Tab, TabList } from "@fluentui/react-components";
import { useId, useState, type ReactNode } from "react";
import { aspectsOf } from "@/domain/framework/standardsOf";
import { subjectKey } from "@/domain/session/ballot";
import type { Stage } from "@/domain/session/course";
import type { Session } from "@/domain/session/session";
import { useApp } from "@/ui/app/AppContext";
import { Card } from "@/ui/layout/Card";
import { SectionTitle } from "@/ui/layout/SectionTitle";
import { AgendaView } from "../agenda/AgendaView";
import { MinutesView } from "../minutes/MinutesView";
import { minutesTexts } from "../minutes/texts";
import { sessionTexts } from "../texts";
import { useSessionStyles } from "../useSessionStyles";
import { surfaceTexts } from "./texts";

const views = ["now", "agenda", "minutes"] as const;
type View = (typeof views)[number];

const names: Readonly<Record<View, string>> = {
  now: surfaceTexts.nowView,
  agenda: sessionTexts.agenda,
  minutes: surfaceTexts.decidedView,
};

interface LookAroundProps {
  readonly session: Session;
  /** What is to be done now. It stays as it was while one looks elsewhere. */
  readonly children: ReactNode;
}

/** Lets one look at the agenda and at what was decided while the talk is about one aspect, and come back to that. */
export function LookAround({ session, children }: LookAroundProps) {
  const { stage } = session.course;
  // Elsewhere both are on the screen already.
  if (!("aspect" in stage)) return children;
  return (
    <AspectViews session={session} stage={stage}>
      {children}
    </AspectViews>
  );
}

interface AspectViewsProps extends LookAroundProps {
  readonly stage: Extract<Stage, { readonly kind: "voting" | "revealed" | "decided" }>;
}

function AspectViews({ session, stage, children }: AspectViewsProps) {
  const styles = useSessionStyles();
  const id = useId();
  const [looked, setLooked] = useState<{ readonly view: View; readonly during: string } | null>(null);
  // A new vote brings one back: else who looked elsewhere would not see that there is something to do.
  const voting = subjectKey({ ...stage, kind: "vote" });
  const chosen = looked?.during === voting ? looked.view : "now";
  const tabId = (view: View) => `${id}-tab-${view}`;
  const panelId = (view: View) => `${id}-${view}`;
  return (
    <div className={styles.stack}>
      <TabList
        aria-label={surfaceTexts.views}
        selectedValue={chosen}
        onTabSelect={(_, { value }) => {
          setLooked({ view: views.find((view) => view === value) ?? "now", during: voting });
        }}
      >
        {views.map((view) => (
          <Tab
            key={view}
            id={tabId(view)}
            value={view}
            // The panel of what one does not look at is there for "now" only.
            aria-controls={view === "now" || view === chosen ? panelId(view) : undefined}
          >
            {names[view]}
          </Tab>
        ))}
      </TabList>
      <div role="tabpanel" id={panelId("now")} aria-labelledby={tabId("now")} hidden={chosen !== "now"}>
        {children}
      </div>
      {chosen !== "now" && (
        <div key={chosen} role="tabpanel" id={panelId(chosen)} aria-labelledby={tabId(chosen)}>
          <Elsewhere session={session} stage={stage} view={chosen} />
        </div>
      )}
    </div>
  );
}

interface ElsewhereProps extends Omit<AspectViewsProps, "children"> {
  readonly view: Exclude<View, "now">;
}

function Elsewhere({ session, stage, view }: ElsewhereProps) {
  const styles = useSessionStyles();
  const { frameworks } = useApp();
  const aspect = aspectsOf(frameworks.current).find(({ id }) => id === stage.aspect)?.text ?? "";
  return (
    <Card labelledBy="elsewhere">
      <SectionTitle id="elsewhere">
        {view === "agenda" ? sessionTexts.agenda : minutesTexts.title}
      </SectionTitle>
      <p className={styles.text}>{surfaceTexts.now(stage.kind, aspect)}</p>
      {view === "agenda" ? <AgendaView session={session} leads={false} /> : <MinutesView session={session} />}
    </Card>
  );
}
