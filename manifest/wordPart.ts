import { facts } from "./facts";
import { addressAt, pageNames, type PackageOrder } from "./site";

export const wordIconSizes = [16, 32, 64, 80] as const;
/** What the add-in cannot do without: custom XML parts and bookmarks. */
export const wordFloor = "1.4";
const paneAction = "PlanTonen";

/** The picture of the button in a size, as it stands beside the built site. */
export function iconAddress(order: PackageOrder, size: (typeof wordIconSizes)[number]): string {
  return addressAt(order, `pictogram-${size}.png`);
}

/** The add-in of Word. https://learn.microsoft.com/office/dev/add-ins/develop/unified-manifest-overview */
export function wordPart(order: PackageOrder) {
  const icons = ([16, 32, 80] as const).map((size) => ({ size, url: iconAddress(order, size) }));
  const { group, button, tip } = facts.word;
  return {
    extensions: [
      {
        requirements: { scopes: ["document"], capabilities: [{ name: "WordApi", minVersion: wordFloor }] },
        runtimes: [
          {
            requirements: { capabilities: [{ name: "AddinCommands", minVersion: "1.1" }] },
            id: "PlanPaneel",
            type: "general",
            code: { page: addressAt(order, pageNames.word) },
            lifetime: "short",
            actions: [
              // By this name Word opens the pane by itself in a document that asks for it.
              { id: paneAction, type: "openPage", view: "Office.AutoShowTaskpaneWithDocument" },
            ],
          },
        ],
        ribbons: [
          {
            contexts: ["default"],
            tabs: [
              {
                builtInTabId: "TabHome",
                groups: [
                  {
                    id: "PlanGroep",
                    label: group,
                    icons,
                    controls: [
                      {
                        id: "PlanKnop",
                        type: "button",
                        label: button,
                        icons,
                        supertip: { title: button, description: tip },
                        actionId: paneAction,
                      },
                    ],
                  },
                ],
              },
            ],
          },
        ],
        alternates: [
          {
            requirements: { scopes: ["document"] },
            // Where both are installed only this one shows.
            hide: { customOfficeAddin: { officeAddinId: facts.ids.wordOfOlderOffice } },
            alternateIcons: {
              icon: { size: 32, url: iconAddress(order, 32) },
              highResolutionIcon: { size: 64, url: iconAddress(order, 64) },
            },
          },
        ],
      },
    ],
  };
}

export const wordPermissions = [{ name: "Document.ReadWrite.User", type: "Delegated" }] as const;
