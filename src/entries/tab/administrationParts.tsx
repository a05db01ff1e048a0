import { use } from "react";
import { LazyPart } from "@/ui/loading/LazyPart";
import { remembered } from "@/ui/loading/remembered";

const page = remembered(() => import("@/features/administration/AdministrationPage"));
const link = remembered(() => import("@/features/administration/AdministrationLink"));
const account = remembered(() => import("@/features/sharing/AccountCardPart"));

/** The page for who connects the app with Microsoft 365. */
export function AdministrationScreen() {
  const { AdministrationPage } = use(page());
  return (
    <AdministrationPage
      account={
        <LazyPart whileLoading={null}>
          <LoadedAccount />
        </LazyPart>
      }
    />
  );
}

/** The way there, which a page does without when it cannot be had. */
export function AdministrationLinkPart() {
  return (
    <LazyPart whileLoading={null} onFailure={null}>
      <LoadedLink />
    </LazyPart>
  );
}

function LoadedAccount() {
  const { AccountCardPart } = use(account());
  return <AccountCardPart />;
}

function LoadedLink() {
  const { AdministrationLink } = use(link());
  return <AdministrationLink />;
}
