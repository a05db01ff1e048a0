import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import {
  CheckmarkCircle20Regular,
  Delete20Regular,
  Edit20Regular,
  Edit20Filled,
  Play20Regular,
} from "@fluentui/react-icons";
import { useId, useState } from "react";
import type { SelfAssessment } from "@/domain/self-assessment/selfAssessment";
import type { Session } from "@/domain/session/session";
import { useApp } from "@/ui/app/AppContext";
import { useFocusAfter } from "@/ui/focus/useFocusAfter";
import { PlaceLink } from "@/ui/navigation/PlaceLink";
import { singleClick } from "@/ui/undo/singleClick";
import { RenameForm } from "./RenameForm";
import { progressOf, type SessionProgress } from "./sessionProgress";
import { listTexts } from "./texts";

const useStyles = makeStyles({
  item: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
  },
  state: {
    ...typographyStyles.caption1,
    display: "inline-flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    color: tokens.colorNeutralForeground2,
  },
});

const icons = {
  preparing: Edit20Filled,
  running: Play20Regular,
  closed: CheckmarkCircle20Regular,
} satisfies Record<SessionProgress, unknown>;

interface SessionItemProps {
  readonly session: Session;
  readonly assessments: readonly SelfAssessment[];
  readonly onRemove: (session: Session) => void;
}

/** One meeting: where it is, and what it is called. */
export function SessionItem({ session, assessments, onRemove }: SessionItemProps) {
  const styles = useStyles();
  const { clock } = useApp();
  const [isRenaming, setIsRenaming] = useState(false);
  const renameId = useId();
  useFocusAfter(isRenaming, renameId);
  const { id, workspace, title } = session;
  const progress = progressOf(session);
  const Icon = icons[progress];
  // With one scan there is nothing to tell apart.
  const about =
    assessments.length > 1 ? assessments.find((scan) => scan.id === session.assessment)?.name : undefined;
  if (isRenaming) {
    return (
      <li>
        <RenameForm
          session={session}
          onDone={() => {
            setIsRenaming(false);
          }}
        />
      </li>
    );
  }
  return (
    <li className={styles.item}>
      <PlaceLink to={{ page: "session", workspace, session: id }}>{title}</PlaceLink>
      <span className={styles.state}>
        <Icon aria-hidden />
        {listTexts.state(progress, session, clock.today(), about)}
      </span>
      <span>
        <Button
          id={renameId}
          size="small"
          appearance="subtle"
          icon={<Edit20Regular />}
          aria-label={listTexts.renameWhich(title)}
          onClick={() => {
            setIsRenaming(true);
          }}
        >
          {listTexts.rename}
        </Button>
        <Button
          size="small"
          appearance="subtle"
          icon={<Delete20Regular />}
          aria-label={listTexts.removeWhich(title)}
          onClick={singleClick(() => {
            onRemove(session);
          })}
        >
          {listTexts.remove}
        </Button>
      </span>
    </li>
  );
}
