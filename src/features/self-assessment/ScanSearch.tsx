import { makeStyles, SearchBox } from "@fluentui/react-components";
import { assessmentTexts } from "./texts";

const useStyles = makeStyles({ box: { width: "100%", maxWidth: "28rem" } });

interface ScanSearchProps {
  readonly query: string;
  readonly onChange: (query: string) => void;
}

export function ScanSearch({ query, onChange }: ScanSearchProps) {
  const styles = useStyles();
  return (
    <search className={styles.box}>
      <SearchBox
        className={styles.box}
        aria-label={assessmentTexts.search}
        placeholder={assessmentTexts.search}
        value={query}
        onChange={(_, { value }) => {
          onChange(value);
        }}
      />
    </search>
  );
}
