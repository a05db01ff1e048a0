import { Button } from "@fluentui/react-components";
import { useSessionStyles } from "../useSessionStyles";
import { seatTexts } from "./texts";
import type { Sitting } from "./useSitting";

/** That one has no seat after all, and the way to try again. */
export function SitFailure({ sitting: { retry } }: { readonly sitting: Sitting }) {
  const styles = useSessionStyles();
  return (
    <div role="alert" className={styles.stack}>
      {retry && (
        <>
          <p className={styles.text}>{seatTexts.notSat}</p>
          <div>
            <Button onClick={retry}>{seatTexts.retry}</Button>
          </div>
        </>
      )}
    </div>
  );
}
