import { MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { use } from "react";
import type { Workspace } from "@/domain/workspace/workspace";
import { useApp } from "../app/AppContext";
import { LazyPart } from "../loading/LazyPart";
import { PlaceButton } from "../navigation/PlaceButton";
import { municipalityTexts } from "./texts";

interface VanishedMunicipalityNoticeProps {
  readonly workspace: Workspace;
  /** On the settings themselves there is no need to lead there. */
  readonly shownOn?: "settings" | "elsewhere";
}

/**
 * Says that the municipality of a workspace is no longer one, after a reorganisation. Loads by itself: a screen does not
 * wait for the list of municipalities, and does without when it cannot be had.
 */
export function VanishedMunicipalityNotice(props: VanishedMunicipalityNoticeProps) {
  return (
    <LazyPart whileLoading={null} onFailure={null}>
      <Notice {...props} />
    </LazyPart>
  );
}

function Notice({ workspace, shownOn = "elsewhere" }: VanishedMunicipalityNoticeProps) {
  const { content } = useApp();
  const municipalities = use(content.municipalities());
  const asOf = use(content.municipalitiesAsOf());
  const { municipality, isSample } = workspace;
  // The municipality of a sample is invented.
  if (isSample || municipalities.some(({ code }) => code === municipality.code)) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{municipalityTexts.vanished(municipality.name, asOf)}</MessageBarTitle>{" "}
        {municipalityTexts.whatToDo[shownOn]}
      </MessageBarBody>
      {shownOn === "elsewhere" && (
        <MessageBarActions>
          <PlaceButton to={{ page: "settings", workspace: workspace.id }}>
            {municipalityTexts.toSettings}
          </PlaceButton>
        </MessageBarActions>
      )}
    </MessageBar>
  );
}
