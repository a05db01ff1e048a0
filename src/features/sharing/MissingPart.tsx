import { Button } from "@fluentui/react-components";
import type { KindedRecord } from "@/domain/workspace/recordChange";
import { useApp } from "@/ui/app/AppContext";
import { useRecordName } from "@/ui/app/useRecordName";
import { PartTitle } from "@/ui/layout/SectionTitle";
import { troubleTexts } from "./troubleTexts";
import { useSharingStyles } from "./useSharingStyles";

/** What somebody deleted in SharePoint itself: was that meant? [SY5] */
export function MissingPart({ missing }: { readonly missing: readonly KindedRecord[] }) {
  const styles = useSharingStyles();
  const { sharing } = useApp();
  const nameOf = useRecordName();
  if (missing.length === 0) return null;
  const answer = (record: KindedRecord, how: "putBack" | "leave") => () => {
    void sharing.answerMissing(record, how);
  };
  return (
    <>
      <PartTitle>{troubleTexts.missingTitle}</PartTitle>
      <p className={styles.text}>{troubleTexts.missing}</p>
      <ul className={styles.steps}>
        {missing.map((kinded) => {
          const name = nameOf(kinded);
          return (
            <li key={kinded.record.id}>
              <div className={styles.buttons}>
                <span>{name}</span>
                <Button
                  size="small"
                  aria-label={troubleTexts.putBackWhich(name)}
                  onClick={answer(kinded, "putBack")}
                >
                  {troubleTexts.putBack}
                </Button>
                <Button
                  size="small"
                  aria-label={troubleTexts.leaveDeletedWhich(name)}
                  onClick={answer(kinded, "leave")}
                >
                  {troubleTexts.leaveDeleted}
                </Button>
              </div>
            </li>
          );
        })}
      </ul>
      {missing.length > 1 && (
        <div className={styles.buttons}>
          <Button
            onClick={() => {
              for (const record of missing) answer(record, "putBack")();
            }}
          >
            {troubleTexts.putBackAll(missing.length)}
          </Button>
        </div>
      )}
    </>
  );
}
