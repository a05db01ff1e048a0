import { Button } from "@fluentui/react-components";
import { Delete20Regular } from "@fluentui/react-icons";
import type { Workspace } from "@/domain/workspace/workspace";
import { useApp } from "@/ui/app/AppContext";
import { Card } from "@/ui/layout/Card";
import { SectionTitle } from "@/ui/layout/SectionTitle";
import { goTo } from "@/ui/navigation/usePlace";
import { singleClick } from "@/ui/undo/singleClick";
import { removeRecord } from "@/usecases/removeRecord";
import { settingsTexts } from "./texts";
import { useSettingsStyles } from "./useSettingsStyles";

/** Takes the workspace off the start page, from where it can be brought back whole. */
export function RemoveCard({ workspace }: { readonly workspace: Workspace }) {
  const styles = useSettingsStyles();
  const ports = useApp();
  return (
    <Card labelledBy="remove">
      <SectionTitle id="remove">{settingsTexts.remove}</SectionTitle>
      <p className={styles.text}>{settingsTexts.removeExplanation}</p>
      <div>
        <Button
          icon={<Delete20Regular />}
          onClick={singleClick(() => {
            // First away from here, or this address would for a moment lead to nothing.
            goTo({ page: "start" });
            removeRecord(ports, { kind: "workspace", record: workspace });
          })}
        >
          {settingsTexts.remove}
        </Button>
      </div>
    </Card>
  );
}
