import type { Instant } from "@/domain/record";
import { siteReport } from "./siteReport";

test("the report says of each point how it is, with what was answered", () => {
  const report = siteReport(
    [
      { id: "signIn", kind: "ok", detail: "" },
      { id: "write", kind: "notOk", detail: "403 accessDenied" },
      { id: "delta", kind: "unknown", detail: "" },
    ],
    "2026-11-21T12:00:00.000Z" as Instant,
  );

  expect(report.split("\r\n")).toEqual([
    "Controle van SharePoint voor de app Werken aan veiligheid",
    "Gecontroleerd op 2026-11-21T12:00:00.000Z",
    "",
    "In orde: Aanmelden",
    "Niet in orde: Schrijven (403 accessDenied)",
    "Niet bekend: Wijzigingen volgen",
    "",
  ]);
});
