import type { Place } from "@/ui/navigation/place";
import { InvitationPage } from "./guest/InvitationPage";
import { CodePage } from "./intake/CodePage";

interface WithoutWorkspaceProps {
  readonly place: Extract<Place, { readonly page: "invitation" | "code" }>;
}

/** What can be opened of a session without its workspace: by who takes part from outside, and by who scans their code. */
export function WithoutWorkspace({ place }: WithoutWorkspaceProps) {
  return place.page === "invitation" ? (
    <InvitationPage key={place.outline} outline={place.outline} />
  ) : (
    <CodePage key={place.code} id={place.session} code={place.code} />
  );
}
