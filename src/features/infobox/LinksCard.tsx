import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { Delete20Regular } from "@fluentui/react-icons";
import { useState } from "react";
import type { StandardNumber } from "@/domain/framework/framework";
import type { InfoLink } from "@/domain/infobox/infoLink";
import type { WorkspaceId } from "@/domain/record";
import { useRemovedRecords } from "@/ui/app/useRecords";
import { LinkList } from "@/ui/infobox/LinkList";
import { Card } from "@/ui/layout/Card";
import { SectionTitle } from "@/ui/layout/SectionTitle";
import { RemovedList } from "@/ui/undo/RemovedList";
import { singleClick } from "@/ui/undo/singleClick";
import { UndoNotice } from "@/ui/undo/UndoNotice";
import { type RemovalActions, useRemoval } from "@/ui/undo/useRemoval";
import { removeRecord } from "@/usecases/removeRecord";
import { restoreRecord } from "@/usecases/restoreRecord";
import { AddLink } from "./AddLink";
import { LinkCheck } from "./LinkCheck";
import { infoboxTexts } from "./texts";

const useStyles = makeStyles({
  text: { ...typographyStyles.body1, margin: 0, maxWidth: "75ch" },
  tools: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "flex-end",
    gap: tokens.spacingHorizontalS,
  },
});

const linkRemoval: RemovalActions<InfoLink> = {
  remove: (ports, record) => {
    removeRecord(ports, { kind: "infoLink", record });
  },
  restore: (ports, record) => {
    restoreRecord(ports, { kind: "infoLink", record });
  },
};

interface LinksCardProps {
  readonly standard: StandardNumber;
  readonly workspace: WorkspaceId;
}

/** The links for a standard, which a person checks, with the workspace's own: added, removed and brought back. */
export function LinksCard({ standard, workspace }: LinksCardProps) {
  const styles = useStyles();
  const { removed, remove, restore } = useRemoval(linkRemoval);
  const [restored, setRestored] = useState<InfoLink["id"] | null>(null);
  const bringBack = (link: InfoLink) => {
    restore(link);
    setRestored(link.id);
  };
  const removedLinks = useRemovedRecords("infoLink").filter(
    (link) => link.workspace === workspace && link.standards.includes(standard),
  );
  return (
    <Card labelledBy="links">
      <SectionTitle id="links">{infoboxTexts.links}</SectionTitle>
      <p className={styles.text}>{infoboxTexts.linksExplanation}</p>
      <AddLink standard={standard} workspace={workspace} />
      {removed && (
        <UndoNotice
          key={removed.id}
          text={infoboxTexts.removed(removed.title)}
          onUndo={() => {
            bringBack(removed);
          }}
        />
      )}
      <LinkList
        standards={[standard]}
        workspace={workspace}
        focusOn={restored}
        toolsOf={(link, describedBy) => {
          const own = link.known === null ? link.record : undefined;
          return (
            <div className={styles.tools}>
              <LinkCheck link={link} workspace={workspace} describedBy={describedBy} />
              {own && (
                <Button
                  size="small"
                  appearance="subtle"
                  icon={<Delete20Regular />}
                  aria-label={infoboxTexts.removeWhich(own.title)}
                  onClick={singleClick(() => {
                    remove(own);
                  })}
                >
                  {infoboxTexts.remove}
                </Button>
              )}
            </div>
          );
        }}
      />
      <RemovedList items={removedLinks} nameOf={({ title }) => title} onRestore={bringBack} />
    </Card>
  );
}
