import { Button, makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import { Add20Regular } from "@fluentui/react-icons";
import { useId, useState } from "react";
import type { StandardNumber } from "@/domain/framework/framework";
import type { InfoLinkText } from "@/domain/infobox/infobox";
import type { WorkspaceId } from "@/domain/record";
import { useApp } from "@/ui/app/AppContext";
import { takeFocus } from "@/ui/focus/takeFocus";
import { addInfoLink } from "@/usecases/addInfoLink";
import { LinkForm } from "./LinkForm";
import { infoboxTexts } from "./texts";

const useStyles = makeStyles({
  closed: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: tokens.spacingVerticalS,
  },
});

type Adding =
  | { readonly kind: "untouched" }
  | { readonly kind: "writing" }
  | { readonly kind: "cancelled" }
  | { readonly kind: "added"; readonly link: InfoLinkText };

interface AddLinkProps {
  readonly standard: StandardNumber;
  readonly workspace: WorkspaceId;
}

/** A link of the workspace's own: a button, the form behind it, and what came of it. */
export function AddLink({ standard, workspace }: AddLinkProps) {
  const styles = useStyles();
  const ports = useApp();
  const noticeId = useId();
  const [adding, setAdding] = useState<Adding>({ kind: "untouched" });
  if (adding.kind === "writing") {
    return (
      <LinkForm
        standard={standard}
        onAdd={(link) => {
          addInfoLink(ports, workspace, link);
          setAdding({ kind: "added", link });
        }}
        onCancel={() => {
          setAdding({ kind: "cancelled" });
        }}
      />
    );
  }
  return (
    <div className={styles.closed}>
      <div>
        <Button
          icon={<Add20Regular />}
          // The form that held the focus is gone.
          ref={adding.kind === "untouched" ? null : takeFocus}
          aria-describedby={noticeId}
          onClick={() => {
            setAdding({ kind: "writing" });
          }}
        >
          {infoboxTexts.addLink}
        </Button>
      </div>
      <div id={noticeId}>
        {adding.kind === "added" && (
          <MessageBar intent="success" layout="multiline">
            <MessageBarBody>{infoboxTexts.added(adding.link)}</MessageBarBody>
          </MessageBar>
        )}
      </div>
    </div>
  );
}
