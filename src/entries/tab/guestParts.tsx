import { use } from "react";
import { remembered } from "@/ui/loading/remembered";
import type { Place } from "@/ui/navigation/place";

const invitationPage = remembered(() => import("@/features/session/guest/InvitationPage"));
const codePage = remembered(() => import("@/features/session/intake/CodePage"));

/** What can be opened without a workspace, by who takes part from outside and who takes their code in. */
export function GuestScreen({ place }: { readonly place: Extract<Place, { page: "invitation" | "code" }> }) {
  if (place.page === "invitation") {
    const { InvitationPage } = use(invitationPage());
    return <InvitationPage key={place.outline} outline={place.outline} />;
  }
  const { CodePage } = use(codePage());
  return <CodePage key={place.code} id={place.session} code={place.code} />;
}
