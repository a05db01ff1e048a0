import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { Workspace } from "@/domain/workspace/workspace";
import { useRecords } from "@/ui/app/useRecords";
import { useSharedState } from "@/ui/app/useSharedState";
import { Card } from "@/ui/layout/Card";
import { SectionTitle } from "@/ui/layout/SectionTitle";
import { PlaceButton } from "@/ui/navigation/PlaceButton";
import { PlaceLink } from "@/ui/navigation/PlaceLink";
import { mineTexts } from "./texts";

const useStyles = makeStyles({
  text: { ...typographyStyles.body1, margin: 0, maxWidth: "65ch" },
  list: {
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalL,
    display: "grid",
    gap: tokens.spacingVerticalS,
  },
  where: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground2, display: "block" },
});

/** The workspaces of this device and of the sites that this person works with. */
export function MyWorkspaces() {
  const styles = useStyles();
  const workspaces = useRecords("workspace").toSorted((left, right) =>
    left.name.localeCompare(right.name, "nl", { numeric: true }),
  );
  return (
    <Card labelledBy="my-workspaces">
      <SectionTitle id="my-workspaces">{mineTexts.workspaces}</SectionTitle>
      {workspaces.length === 0 && <p className={styles.text}>{mineTexts.noWorkspaces}</p>}
      <ul className={styles.list}>
        {workspaces.map((workspace) => (
          <WorkspaceItem key={workspace.id} workspace={workspace} />
        ))}
      </ul>
      <div>
        <PlaceButton to={{ page: "start" }}>{mineTexts.begin}</PlaceButton>
      </div>
    </Card>
  );
}

function WorkspaceItem({ workspace: { id, name } }: { readonly workspace: Workspace }) {
  const styles = useStyles();
  const site = useSharedState(id);
  return (
    <li>
      <PlaceLink to={{ page: "route", workspace: id }}>{name}</PlaceLink>
      <span className={styles.where}>
        {site ? mineTexts.shared(site.known.site.name) : mineTexts.onDevice}
      </span>
    </li>
  );
}
