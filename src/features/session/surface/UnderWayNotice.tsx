import { MessageBar, MessageBarBody, MessageBarTitle, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect } from "react";
import { aspectsOf } from "@/domain/framework/standardsOf";
import type { Stage } from "@/domain/session/course";
import type { Session } from "@/domain/session/session";
import { useApp } from "@/ui/app/AppContext";
import type { Place } from "@/ui/navigation/place";
import { PlaceLink } from "@/ui/navigation/PlaceLink";
import { goTo } from "@/ui/navigation/usePlace";
import { isInMeeting, useSurface } from "@/ui/navigation/useSurface";
import { surfaceTexts } from "./texts";

interface UnderWayNoticeProps {
  readonly session: Session;
  /** Whether this window was at the session before: who left it looks around, and is not fetched back. */
  readonly wasThere: boolean;
}

// A text may be longer than a narrow screen is wide.
const useStyles = makeStyles({ text: { paddingBlock: tokens.spacingVerticalS, overflowWrap: "anywhere" } });

/** Tells that a session is under way, where it is now, and the way to it. In a meeting of the host the app goes there by itself. */
export function UnderWayNotice({ session, wasThere }: UnderWayNoticeProps) {
  const styles = useStyles();
  const { frameworks } = useApp();
  const surface = useSurface();
  const follows = isInMeeting(surface) && !wasThere;
  const { id, workspace } = session;
  useEffect(() => {
    if (follows) goTo({ page: "session", workspace, session: id });
  }, [follows, workspace, id]);
  if (follows) return null;
  const { stage } = session.course;
  const aspect = aspectsOf(frameworks.current).find((each) => each.id === aspectIn(stage))?.text ?? "";
  const place: Place = { page: "session", workspace, session: id };
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody className={styles.text}>
        <MessageBarTitle>{surfaceTexts.underWay(session.title)}</MessageBarTitle>{" "}
        {surfaceTexts.now(stage.kind, aspect)} <PlaceLink to={place}>{surfaceTexts.toSession}</PlaceLink>
      </MessageBarBody>
    </MessageBar>
  );
}

function aspectIn(stage: Stage): string | null {
  return "aspect" in stage ? stage.aspect : null;
}
