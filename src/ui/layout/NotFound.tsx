import { PlaceButton } from "../navigation/PlaceButton";
import { Page } from "./Page";
import { PageTitle } from "./PageTitle";
import { layoutTexts } from "./texts";

/** For an address that leads nowhere: a typing error, a link from another device, or something that was deleted. */
export function NotFound({ what = layoutTexts.notFound }: { readonly what?: string }) {
  return (
    <Page>
      <PageTitle>{what}</PageTitle>
      <p>{layoutTexts.notFoundWhatToDo}</p>
      <div>
        <PlaceButton primary to={{ page: "start" }}>
          {layoutTexts.toStart}
        </PlaceButton>
      </div>
    </Page>
  );
}
