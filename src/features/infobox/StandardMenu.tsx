import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { Framework, StandardNumber } from "@/domain/framework/framework";
import type { WorkspaceId } from "@/domain/record";
import { SideMenu, SideMenuLink } from "@/ui/navigation/SideMenu";
import { infoboxTexts } from "./texts";

const useStyles = makeStyles({
  clusters: { listStyleType: "none", margin: 0, padding: 0, display: "grid", gap: tokens.spacingVerticalM },
  heading: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, margin: 0 },
  standards: { listStyleType: "none", margin: 0, padding: 0 },
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
  return (
    <SideMenu label={infoboxTexts.standards} unfold={isFolded ? infoboxTexts.allStandards : null}>
      <ClusterList {...list} />
    </SideMenu>
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
                <SideMenuLink
                  to={{ page: "infobox", workspace, standard: number }}
                  isCurrent={number === current}
                >
                  {infoboxTexts.standard(number, shortTitle)}
                </SideMenuLink>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
