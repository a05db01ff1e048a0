import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { Framework, StandardNumber } from "@/domain/framework/framework";
import type { WorkspaceId } from "@/domain/record";
import { PlaceLink } from "@/ui/navigation/PlaceLink";
import { infoboxTexts } from "./texts";

const useStyles = makeStyles({
  menu: { "@media print": { display: "none" } },
  summary: {
    ...typographyStyles.body1,
    color: tokens.colorBrandForegroundLink,
    cursor: "pointer",
    marginBottom: tokens.spacingVerticalS,
  },
  clusters: { listStyleType: "none", margin: 0, padding: 0, display: "grid", gap: tokens.spacingVerticalM },
  heading: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0 },
  standards: { listStyleType: "none", margin: 0, padding: 0 },
  link: {
    display: "block",
    paddingBlock: tokens.spacingVerticalXS,
    paddingInline: tokens.spacingHorizontalS,
    borderLeft: "3px solid transparent",
    '&[aria-current="page"]': {
      borderLeftColor: tokens.colorCompoundBrandStroke,
      backgroundColor: tokens.colorNeutralBackground1,
      color: tokens.colorNeutralForeground1,
      fontWeight: tokens.fontWeightSemibold,
    },
    // Transparent borders are painted by the system in forced colours; the current place must still stand out.
    "@media (forced-colors: active)": {
      borderLeftColor: "Canvas",
      '&[aria-current="page"]': { borderLeftColor: "Highlight" },
    },
  },
});

interface StandardMenuProps {
  readonly framework: Framework;
  readonly workspace: WorkspaceId;
  readonly current: StandardNumber;
  /** On a narrow screen the list folds away, so that the links come first. */
  readonly isFolded: boolean;
}

/** The standards, by cluster, to choose one from. */
export function StandardMenu({ isFolded, ...list }: StandardMenuProps) {
  const styles = useStyles();
  return (
    <nav aria-label={infoboxTexts.standards} className={styles.menu}>
      {isFolded ? (
        <details>
          <summary className={styles.summary}>{infoboxTexts.allStandards}</summary>
          <ClusterList {...list} />
        </details>
      ) : (
        <ClusterList {...list} />
      )}
    </nav>
  );
}

function ClusterList({ framework, workspace, current }: Omit<StandardMenuProps, "isFolded">) {
  const styles = useStyles();
  return (
    <ul className={styles.clusters}>
      {framework.clusters.map((cluster) => (
        <li key={cluster.id}>
          <p className={styles.heading}>{cluster.heading}</p>
          <ul className={styles.standards}>
            {cluster.standards.map(({ number, shortTitle }) => (
              <li key={number}>
                <PlaceLink
                  to={{ page: "infobox", workspace, standard: number }}
                  current={number === current}
                  className={styles.link}
                >
                  {infoboxTexts.standard(number, shortTitle)}
                </PlaceLink>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
