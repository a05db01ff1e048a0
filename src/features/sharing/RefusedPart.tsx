import { Button } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { SiteState } from "@/ports/sharing";
import { useApp } from "@/ui/app/AppContext";
import { useRecordName } from "@/ui/app/useRecordName";
import { PartTitle } from "@/ui/layout/SectionTitle";
import { troubleTexts } from "./troubleTexts";
import { useSharingStyles } from "./useSharingStyles";

interface RefusedPartProps {
  readonly refused: SiteState["refused"];
  /** The way to take the work along, whatever SharePoint says. */
  readonly rescue: ReactNode;
}

/** What SharePoint does not take, why, and what to do. [SY8] */
export function RefusedPart({ refused, rescue }: RefusedPartProps) {
  const styles = useSharingStyles();
  const { sharing } = useApp();
  const nameOf = useRecordName();
  if (refused.length === 0) return null;
  return (
    <>
      <PartTitle>{troubleTexts.refusedTitle}</PartTitle>
      <p className={styles.text}>{troubleTexts.refused}</p>
      <ul className={styles.steps}>
        {refused.map(({ kinded, refusal }) => (
          <li key={kinded.record.id}>
            <strong>{nameOf(kinded)}</strong> {troubleTexts.reasons[refusal.reason]}{" "}
            <span className={styles.detail}>{troubleTexts.detail(refusal.detail)}</span>
          </li>
        ))}
      </ul>
      <div className={styles.buttons}>
        <Button
          onClick={() => {
            void sharing.retryRefused();
          }}
        >
          {troubleTexts.retry}
        </Button>
        {rescue}
      </div>
    </>
  );
}
