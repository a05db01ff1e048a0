import { Field, Radio, RadioGroup } from "@fluentui/react-components";
import { useState } from "react";
import type { Workspace } from "@/domain/workspace/workspace";
import type { TabChoice } from "@/ports/host";
import type { Microsoft365 } from "@/ports/microsoft365";
import type { SharedSite } from "@/ports/sharedSite";
import type { Account } from "@/ports/signIn";
import { tabAddress } from "@/ui/navigation/tabAddress";
import { NewWorkspace } from "./NewWorkspace";
import { tabSetUpTexts } from "./texts";
import { useSetUpStyles } from "./useSetUpStyles";

interface ChooseWorkspaceProps {
  readonly microsoft365: Microsoft365;
  readonly account: Account;
  readonly site: SharedSite;
  readonly workspaces: readonly Workspace[];
  readonly onChoose: (tab: TabChoice | null) => void;
}

const isNew = "new";

/** The workspaces in a site, and making one. */
export function ChooseWorkspace({ site, workspaces, onChoose, ...makers }: ChooseWorkspaceProps) {
  const styles = useSetUpStyles();
  const [made, setMade] = useState<readonly Workspace[]>([]);
  const [chosen, setChosen] = useState("");
  const all = [...workspaces, ...made].toSorted((left, right) =>
    left.name.localeCompare(right.name, "nl", { numeric: true }),
  );
  const choose = (workspace: Workspace) => {
    setChosen(workspace.id);
    onChoose({
      address: tabAddress(document.baseURI, { site: site.url, workspace: workspace.id }),
      name: workspace.name,
      key: workspace.id,
    });
  };
  return (
    <div className={styles.part}>
      <p className={styles.text} role="status">
        {tabSetUpTexts.found(site.name)} {all.length === 0 && tabSetUpTexts.none}
      </p>
      <Field label={tabSetUpTexts.which}>
        <RadioGroup
          value={chosen}
          onChange={(_, { value }) => {
            const workspace = all.find(({ id }) => id === value);
            if (workspace) {
              choose(workspace);
              return;
            }
            setChosen(value);
            onChoose(null);
          }}
        >
          {all.map(({ id, name }) => (
            <Radio key={id} value={id} label={name} />
          ))}
          <Radio value={isNew} label={tabSetUpTexts.make} />
        </RadioGroup>
      </Field>
      {chosen === isNew && (
        <NewWorkspace
          {...makers}
          site={site}
          usedNames={all.map(({ name }) => name)}
          onMade={(workspace) => {
            setMade([...made, workspace]);
            choose(workspace);
          }}
        />
      )}
    </div>
  );
}
