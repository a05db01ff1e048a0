// Without compatibility mode 15 Word opens a file as one of an older Word and says so in the title bar.
// https://learn.microsoft.com/openspecs/office_standards/ms-docx/90138c4d-eb18-4edc-aa6c-dfb799cb1d0d
import { wordNamespace } from "@/adapters/ooxml/namespaces";
import type { XmlPart } from "./ooxmlPackage";

export const settingsPart: XmlPart = {
  name: "word/settings.xml",
  contentType: "application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml",
  relationships: [],
  xml:
    `<w:settings xmlns:w="${wordNamespace}"><w:defaultTabStop w:val="709"/><w:autoHyphenation/>` +
    '<w:consecutiveHyphenLimit w:val="2"/><w:compat><w:compatSetting w:name="compatibilityMode"' +
    ' w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>' +
    '<w:themeFontLang w:val="nl-NL"/><w:decimalSymbol w:val=","/><w:listSeparator w:val=";"/></w:settings>',
};
