import { mergeClasses } from "@fluentui/react-components";
import { CheckmarkCircle20Filled, ErrorCircle20Filled, QuestionCircle20Regular } from "@fluentui/react-icons";
import type { SiteCheckResult } from "@/ports/siteCheck";
import { administrationTexts, checkTexts, kindTexts } from "./texts";
import { useAdministrationStyles } from "./useAdministrationStyles";

const icons = { ok: CheckmarkCircle20Filled, notOk: ErrorCircle20Filled, unknown: QuestionCircle20Regular };

/** What a check found, each with what it means and, when it is not in order, what to do. */
export function CheckResults({ results }: { readonly results: readonly SiteCheckResult[] }) {
  const styles = useAdministrationStyles();
  return (
    <ul className={styles.list} aria-label={administrationTexts.results}>
      {results.map((result) => (
        <Result key={result.id} {...result} />
      ))}
    </ul>
  );
}

function Result({ id, kind, detail }: SiteCheckResult) {
  const styles = useAdministrationStyles();
  const Icon = icons[kind];
  const { name, meaning, whatToDo } = checkTexts[id];
  const isOk = kind === "ok";
  return (
    <li className={styles.result}>
      <Icon className={mergeClasses(styles[kind])} aria-hidden />
      <div>
        <p className={styles.name}>{administrationTexts.reportLine(kindTexts[kind], name, "")}</p>
        <p className={styles.text}>{meaning}</p>
        {kind === "notOk" && <p className={styles.text}>{whatToDo}</p>}
        {!isOk && detail !== "" && <p className={styles.text}>{administrationTexts.said(detail)}</p>}
      </div>
    </li>
  );
}
