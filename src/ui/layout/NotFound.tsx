import { PlaceButton } from "../navigation/PlaceButton";
import type { Place } from "../navigation/place";
import { Page } from "./Page";
import { PageTitle } from "./PageTitle";
import { layoutTexts } from "./texts";

/** For an address that leads nowhere: a typing error, a link from another device, or something that was deleted. */
export function NotFound({ back = { page: "start" } }: { readonly back?: Place }) {
  return (
    <Page>
      <PageTitle>{layoutTexts.notFound}</PageTitle>
      <p>{layoutTexts.notFoundWhatToDo}</p>
      <div>
        <PlaceButton primary to={back}>
          {back.page === "start" ? layoutTexts.toStart : layoutTexts.toRoute}
        </PlaceButton>
      </div>
    </Page>
  );
}
