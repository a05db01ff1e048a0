import { Button } from "@fluentui/react-components";
import { use, useState } from "react";
import { aspectsOf } from "@/domain/framework/standardsOf";
import { preparedCode, type CodeOwner } from "@/domain/session/guestCode";
import type { OwnVotes } from "@/ports/meeting";
import { useApp } from "@/ui/app/AppContext";
import { Card } from "@/ui/layout/Card";
import { SectionTitle } from "@/ui/layout/SectionTitle";
import { LazyPart } from "@/ui/loading/LazyPart";
import { addressOf } from "@/ui/navigation/place";
import { CopyableText } from "../CopyableText";
import { useSessionStyles } from "../useSessionStyles";
import { QrPicture } from "./QrPicture";
import { guestTexts } from "./texts";

interface PreparedCardProps {
  readonly owner: CodeOwner;
  readonly own: OwnVotes;
}

/** The code of all that was prepared, to read out or to scan. Who looks over one's shoulder sees it only when it is asked for. */
export function PreparedCard({ owner, own }: PreparedCardProps) {
  const styles = useSessionStyles();
  const [isShown, setIsShown] = useState(false);
  const votes = new Map(
    aspectsOf(owner.framework).flatMap(({ id }) => {
      const vote = own[id];
      return vote && (vote.choice !== null || vote.wish) ? [[id, vote] as const] : [];
    }),
  );
  return (
    <Card labelledBy="prepared">
      <SectionTitle id="prepared">{guestTexts.prepared}</SectionTitle>
      <p className={styles.text}>{votes.size > 0 ? guestTexts.preparedNote : guestTexts.preparedEmpty}</p>
      {votes.size > 0 && (
        <>
          <p className={styles.text}>{guestTexts.preparedChanges}</p>
          <div>
            <Button
              aria-expanded={isShown}
              onClick={() => {
                setIsShown(!isShown);
              }}
            >
              {isShown ? guestTexts.hideCode : guestTexts.showPrepared}
            </Button>
          </div>
          {isShown && (
            <LazyPart>
              <ShownCode owner={owner} code={preparedCode(owner, votes)} />
            </LazyPart>
          )}
        </>
      )}
    </Card>
  );
}

function ShownCode({ owner, code }: { readonly owner: CodeOwner; readonly code: string }) {
  const { appAddress } = use(useApp().invitations());
  const address = new URL(appAddress);
  address.hash = addressOf({ page: "code", session: owner.session, code });
  return (
    <>
      <CopyableText label={guestTexts.preparedCode} copy={guestTexts.copyCode} text={code} look="code" />
      <QrPicture text={address.href} label={guestTexts.qr} />
    </>
  );
}
