import { useState } from "react";
import type { Workspace } from "@/domain/workspace/workspace";
import { useApp } from "@/ui/app/AppContext";
import { Card } from "@/ui/layout/Card";
import { SectionTitle } from "@/ui/layout/SectionTitle";
import { LineField } from "@/ui/text/LineField";
import { editWorkspace } from "@/usecases/editWorkspace";
import { settingsTexts } from "./texts";
import { useSettingsStyles } from "./useSettingsStyles";

/** The name of the workspace. One without letters is not kept: nothing could be pressed to open it. */
export function NameCard({ workspace }: { readonly workspace: Workspace }) {
  const styles = useSettingsStyles();
  const ports = useApp();
  const [blank, setBlank] = useState<string | null>(null);
  return (
    <Card labelledBy="name">
      <SectionTitle id="name">{settingsTexts.name}</SectionTitle>
      <div className={styles.narrow}>
        <LineField
          label={settingsTexts.nameLabel}
          hint={settingsTexts.nameHint}
          isRequired
          problem={blank === null ? undefined : settingsTexts.noName(workspace.name)}
          value={blank ?? workspace.name}
          onChange={(name) => {
            const isBlank = name.trim() === "";
            setBlank(isBlank ? name : null);
            if (!isBlank) editWorkspace(ports, workspace, { name });
          }}
        />
      </div>
    </Card>
  );
}
