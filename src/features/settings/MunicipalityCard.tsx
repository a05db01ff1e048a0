import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { Municipality } from "@/domain/workspace/municipality";
import type { Workspace } from "@/domain/workspace/workspace";
import { useApp } from "@/ui/app/AppContext";
import { takeFocus } from "@/ui/focus/takeFocus";
import { Card } from "@/ui/layout/Card";
import { SectionTitle } from "@/ui/layout/SectionTitle";
import { UndoNotice } from "@/ui/undo/UndoNotice";
import { editWorkspace } from "@/usecases/editWorkspace";
import { MunicipalityForm } from "./MunicipalityForm";
import { settingsTexts } from "./texts";
import { useSettingsStyles } from "./useSettingsStyles";

type Changing =
  | { readonly kind: "untouched" }
  | { readonly kind: "choosing" }
  /** Cancelled or undone: the button has the focus again. */
  | { readonly kind: "back" }
  | { readonly kind: "changed"; readonly before: Municipality };

/** The municipality that new scans are for. That of a sample is invented and stays so. */
export function MunicipalityCard({ workspace }: { readonly workspace: Workspace }) {
  const styles = useSettingsStyles();
  const { municipality, isSample } = workspace;
  return (
    <Card labelledBy="municipality">
      <SectionTitle id="municipality">{settingsTexts.municipality}</SectionTitle>
      <p className={styles.text}>{settingsTexts.municipalityNow(municipality.name)}</p>
      <p className={styles.text}>
        {isSample ? settingsTexts.municipalityOfSample : settingsTexts.municipalityExplanation}
      </p>
      {!isSample && <ChangeMunicipality workspace={workspace} />}
    </Card>
  );
}

function ChangeMunicipality({ workspace }: { readonly workspace: Workspace }) {
  const ports = useApp();
  const [changing, setChanging] = useState<Changing>({ kind: "untouched" });
  const set = (municipality: Municipality) => {
    editWorkspace(ports, workspace, { municipality });
  };
  if (changing.kind === "choosing") {
    return (
      <MunicipalityForm
        onChoose={(municipality) => {
          set(municipality);
          setChanging({ kind: "changed", before: workspace.municipality });
        }}
        onCancel={() => {
          setChanging({ kind: "back" });
        }}
      />
    );
  }
  return (
    <>
      {changing.kind === "changed" && (
        <UndoNotice
          text={settingsTexts.municipalityChanged(changing.before.name, workspace.municipality.name)}
          onUndo={() => {
            set(changing.before);
            setChanging({ kind: "back" });
          }}
        />
      )}
      <div>
        <Button
          ref={changing.kind === "back" ? takeFocus : null}
          onClick={() => {
            setChanging({ kind: "choosing" });
          }}
        >
          {settingsTexts.changeMunicipality}
        </Button>
      </div>
    </>
  );
}
