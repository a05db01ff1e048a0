import { Button } from "@fluentui/react-components";
import { clustersOnAgenda } from "@/domain/session/agendaStep";
import type { Session } from "@/domain/session/session";
import { useApp } from "@/ui/app/AppContext";
import { useFoldStyles } from "@/ui/layout/useFoldStyles";
import { useDecided } from "../useDecided";
import { useSessionStyles } from "../useSessionStyles";
import { agendaTexts } from "./texts";
import type { Arranging } from "./useArranging";

interface ClusterToolsProps {
  readonly session: Session;
  readonly arranging: Arranging;
}

/** A whole cluster set aside in one step, and taken back in one. [OV20] */
export function ClusterTools({ session, arranging: { arrange } }: ClusterToolsProps) {
  const styles = useSessionStyles();
  const fold = useFoldStyles();
  const { frameworks } = useApp();
  const clusters = clustersOnAgenda(frameworks.current, session, useDecided(session));
  return (
    <details>
      <summary className={fold.summary}>{agendaTexts.clusters}</summary>
      <p className={styles.text}>{agendaTexts.clustersNote}</p>
      <ul className={styles.folded}>
        {clusters.map(({ cluster: { id, heading }, open, aside }) => {
          const focus = (tool: "settle" | "back") => `agenda-${id}-${tool}`;
          return (
            <li key={id} className={styles.item}>
              <span>{agendaTexts.cluster(heading, open.length, aside.length)}</span>
              <div className={styles.buttons}>
                {open.length > 0 &&
                  (["skipped", "unchanged"] as const).map((how) => (
                    <Button
                      key={how}
                      size="small"
                      {...(how === "skipped" ? { id: focus("settle") } : {})}
                      aria-label={agendaTexts.settleWhich(how, heading)}
                      onClick={() => {
                        const text = agendaTexts.settledCluster(heading, how);
                        arrange({ kind: "settle", aspects: open, how }, { text, focus: focus("back") });
                      }}
                    >
                      {agendaTexts.settle[how]}
                    </Button>
                  ))}
                {aside.length > 0 && (
                  <Button
                    size="small"
                    id={focus("back")}
                    aria-label={agendaTexts.takeBackWhich(heading)}
                    onClick={() => {
                      const text = agendaTexts.tookBack(heading);
                      arrange({ kind: "takeBack", aspects: aside }, { text, focus: focus("settle") });
                    }}
                  >
                    {agendaTexts.takeBack}
                  </Button>
                )}
              </div>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
