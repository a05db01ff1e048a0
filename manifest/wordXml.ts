// The add-in-only manifest, for Office that does not know the unified one (perpetual versions, government clouds). The order
// of its elements is fixed: https://learn.microsoft.com/office/dev/add-ins/develop/manifest-element-ordering
// What people read stands in <Resources>, by an id of at most 32 characters.
import { facts } from "./facts";
import { addressAt, pageNames, type PackageOrder } from "./site";
import { iconAddress, wordFloor } from "./wordPart";

const { word } = facts;
const iconSizes = [16, 32, 80] as const;

/** The text of manifest.xml. */
export function wordXml(order: PackageOrder): string {
  const icons = `<Icon>${iconSizes.map((size) => `<bt:Image size="${size}" resid="Pictogram.${size}" />`).join("")}</Icon>`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<OfficeApp xmlns="http://schemas.microsoft.com/office/appforoffice/1.1" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:bt="http://schemas.microsoft.com/office/officeappbasictypes/1.0" xsi:type="TaskPaneApp">
  <Id>${facts.ids.wordOfOlderOffice}</Id>
  <Version>${facts.version}.0</Version>
  <ProviderName>${escaped(facts.developer)}</ProviderName>
  <DefaultLocale>nl-NL</DefaultLocale>
  <DisplayName DefaultValue="${escaped(facts.name)} (Word)" />
  <Description DefaultValue="${escaped(word.tip)}" />
  <IconUrl DefaultValue="${iconAddress(order, 32)}" />
  <HighResolutionIconUrl DefaultValue="${iconAddress(order, 64)}" />
  <SupportUrl DefaultValue="${addressAt(order, pageNames.tab)}" />
  <AppDomains>
    <AppDomain>https://${order.host}</AppDomain>
  </AppDomains>
  <Hosts>
    <Host Name="Document" />
  </Hosts>
  <Requirements>
    <Sets DefaultMinVersion="${wordFloor}">
      <Set Name="WordApi" MinVersion="${wordFloor}" />
    </Sets>
  </Requirements>
  <DefaultSettings>
    <SourceLocation DefaultValue="${addressAt(order, pageNames.word)}" />
  </DefaultSettings>
  <Permissions>ReadWriteDocument</Permissions>
  <VersionOverrides xmlns="http://schemas.microsoft.com/office/taskpaneappversionoverrides" xsi:type="VersionOverridesV1_0">
    <Hosts>
      <Host xsi:type="Document">
        <DesktopFormFactor>
          <GetStarted>
            <Title resid="Knop" />
            <Description resid="Uitleg" />
            <LearnMoreUrl resid="Paneel" />
          </GetStarted>
          <ExtensionPoint xsi:type="PrimaryCommandSurface">
            <OfficeTab id="TabHome">
              <Group id="PlanGroep">
                <Label resid="Groep" />
                ${icons}
                <Control xsi:type="Button" id="PlanKnop">
                  <Label resid="Knop" />
                  <Supertip>
                    <Title resid="Knop" />
                    <Description resid="Uitleg" />
                  </Supertip>
                  ${icons}
                  <Action xsi:type="ShowTaskpane">
                    <TaskpaneId>Office.AutoShowTaskpaneWithDocument</TaskpaneId>
                    <SourceLocation resid="Paneel" />
                  </Action>
                </Control>
              </Group>
            </OfficeTab>
          </ExtensionPoint>
        </DesktopFormFactor>
      </Host>
    </Hosts>
    <Resources>
      <bt:Images>
        ${iconSizes.map((size) => `<bt:Image id="Pictogram.${size}" DefaultValue="${iconAddress(order, size)}" />`).join("\n        ")}
      </bt:Images>
      <bt:Urls>
        <bt:Url id="Paneel" DefaultValue="${addressAt(order, pageNames.word)}" />
      </bt:Urls>
      <bt:ShortStrings>
        <bt:String id="Groep" DefaultValue="${escaped(word.group)}" />
        <bt:String id="Knop" DefaultValue="${escaped(word.button)}" />
      </bt:ShortStrings>
      <bt:LongStrings>
        <bt:String id="Uitleg" DefaultValue="${escaped(word.tip)}" />
      </bt:LongStrings>
    </Resources>
  </VersionOverrides>
</OfficeApp>
`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
