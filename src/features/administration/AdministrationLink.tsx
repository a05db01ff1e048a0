import { use } from "react";
import { useApp } from "@/ui/app/AppContext";
import { PlaceLink } from "@/ui/navigation/PlaceLink";
import { administrationLinkText } from "./linkText";

/** The way to the page for administrators; nothing where the app is not connected with Microsoft 365. */
export function AdministrationLink() {
  const microsoft365 = use(useApp().microsoft365());
  if (!microsoft365) return null;
  return (
    <p>
      <PlaceLink to={{ page: "administration" }}>{administrationLinkText}</PlaceLink>
    </p>
  );
}
