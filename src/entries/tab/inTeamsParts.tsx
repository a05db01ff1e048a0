import { Suspense, use, type ReactNode } from "react";
import type { Host } from "@/ports/host";
import { useApp } from "@/ui/app/AppContext";
import { Opening } from "@/ui/loading/Opening";
import { LazyPart } from "@/ui/loading/LazyPart";
import { remembered } from "@/ui/loading/remembered";

// Of no use in a plain browser, so no part of what everyone loads.
const tools = remembered(() => import("@/features/in-teams/HostTools"));
const notice = remembered(() => import("@/features/in-teams/SilentHostNotice"));
const teamTab = remembered(() => import("@/features/in-teams/TeamTab"));

/** At the end of the header. */
export function HostToolsPart() {
  return (
    <LazyPart whileLoading={null} onFailure={null}>
      <FoundTools />
    </LazyPart>
  );
}

/** Above every screen. */
export function SilentHostPart() {
  return (
    <LazyPart whileLoading={null} onFailure={null}>
      <FoundNotice />
    </LazyPart>
  );
}

interface TeamTabPartProps {
  /** The site of the tab; null where the app is no tab of a team. */
  readonly site: string | null;
  readonly isMissing: boolean;
  readonly keepsNothing: boolean;
  readonly children: ReactNode;
}

/** Around the screens of the app. */
export function TeamTabPart({ site, ...props }: TeamTabPartProps) {
  if (site === null) return props.children;
  return (
    <Suspense fallback={<Opening />}>
      <LoadedTeamTab site={site} {...props} />
    </Suspense>
  );
}

function FoundTools() {
  const found = use(useApp().host);
  return found.kind === "host" ? <LoadedTools host={found.host} /> : null;
}

function FoundNotice() {
  return use(useApp().host).kind === "silent" ? <LoadedNotice /> : null;
}

function LoadedTools(props: { readonly host: Host }) {
  const { HostTools } = use(tools());
  return <HostTools {...props} />;
}

function LoadedNotice() {
  const { SilentHostNotice } = use(notice());
  return <SilentHostNotice />;
}

function LoadedTeamTab(props: TeamTabPartProps & { readonly site: string }) {
  const { TeamTab } = use(teamTab());
  return <TeamTab {...props} />;
}
