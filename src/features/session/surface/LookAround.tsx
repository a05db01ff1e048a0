import { Tab, TabList } from "@fluentui/react-components";
import { useState, type ReactNode } from "react";
import { aspectsOf } from "@/domain/framework/standardsOf";
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

type View = "now" | "agenda" | "minutes";

interface LookAroundProps {
  readonly session: Session;
  /** What is to be done now. It stays as it was while one looks elsewhere. */
  readonly children: ReactNode;
}

/** Lets one look at the agenda and at what was decided while the talk is about one aspect, and come back to that. */
export function LookAround({ session, children }: LookAroundProps) {
  const styles = useSessionStyles();
  const { frameworks } = useApp();
  const [chosen, setChosen] = useState<View>("now");
  const { stage } = session.course;
  // Elsewhere both are on the screen already.
  if (!("aspect" in stage)) return children;
  const aspect = aspectsOf(frameworks.current).find(({ id }) => id === stage.aspect)?.text ?? "";
  return (
    <div className={styles.stack}>
      <TabList
        aria-label={surfaceTexts.views}
        selectedValue={chosen}
        onTabSelect={(_, { value }) => {
          setChosen(value as View);
        }}
      >
        <Tab value="now">{surfaceTexts.nowView}</Tab>
        <Tab value="agenda">{sessionTexts.agenda}</Tab>
        <Tab value="minutes">{surfaceTexts.decidedView}</Tab>
      </TabList>
      <div hidden={chosen !== "now"}>{children}</div>
      {chosen !== "now" && (
        <Card labelledBy="elsewhere">
          <SectionTitle id="elsewhere">
            {chosen === "agenda" ? sessionTexts.agenda : minutesTexts.title}
          </SectionTitle>
          <p className={styles.text}>{surfaceTexts.now(stage.kind, aspect)}</p>
          {chosen === "agenda" ? (
            <AgendaView session={session} leads={false} />
          ) : (
            <MinutesView session={session} />
          )}
        </Card>
      )}
    </div>
  );
}
