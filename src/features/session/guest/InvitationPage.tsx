import { use } from "react";
import { useApp } from "@/ui/app/AppContext";
import { Page } from "@/ui/layout/Page";
import { PageTitle } from "@/ui/layout/PageTitle";
import { useSessionStyles } from "../useSessionStyles";
import { GuestPage } from "./GuestPage";
import { guestTexts } from "./texts";

/** What somebody outside the site opens: with all that is needed in the address, made by who invited them, or by anybody. */
export function InvitationPage({ outline }: { readonly outline: string }) {
  const { invitations, frameworks } = useApp();
  const read = use(invitations()).read(outline);
  if (read.kind === "refused") return <Refused why={read.problem} />;
  const { invitation } = read;
  // Codes count the aspects of one version: with another they would say something else.
  if (invitation.framework !== frameworks.current.id) return <Refused why="otherFramework" />;
  return <GuestPage invitation={invitation} />;
}

function Refused({ why }: { readonly why: keyof typeof guestTexts.refused }) {
  const styles = useSessionStyles();
  return (
    <Page>
      <PageTitle>{guestTexts.refusedTitle}</PageTitle>
      <p className={styles.text}>{guestTexts.refused[why]}</p>
    </Page>
  );
}
