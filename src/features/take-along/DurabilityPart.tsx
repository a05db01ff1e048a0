import { Button } from "@fluentui/react-components";
import { PartTitle } from "@/ui/layout/SectionTitle";
import { SmallPrint } from "@/ui/layout/SmallPrint";
import { takeAlongTexts } from "./texts";
import { useDurability } from "./useDurability";
import { useTakeAlongStyles } from "./useTakeAlongStyles";

/** What the browser has said about keeping what is stored. */
export function DurabilityPart() {
  const styles = useTakeAlongStyles();
  const { use, wasAsked, ask } = useDurability();
  return (
    <div className={styles.part}>
      <PartTitle>{takeAlongTexts.durabilityTitle}</PartTitle>
      {use && (
        <>
          <p className={styles.text}>{takeAlongTexts.durability[use.durability]}</p>
          {use.durability === "notPromised" && (
            <div className={styles.buttons}>
              <Button onClick={ask}>{takeAlongTexts.askDurability}</Button>
              <span role="status" className={styles.status}>
                {wasAsked && takeAlongTexts.notPromisedYet}
              </span>
            </div>
          )}
          {use.used !== null && use.available !== null && (
            <SmallPrint>{takeAlongTexts.use(use.used, use.available)}</SmallPrint>
          )}
        </>
      )}
    </div>
  );
}
