import type { Instant } from "@/domain/record";
import type { SiteCheckResult } from "@/ports/siteCheck";
import { administrationTexts, checkTexts, kindTexts } from "./texts";

/** What was found, to send to somebody: only our own words and what Graph calls its refusals. */
export function siteReport(results: readonly SiteCheckResult[], at: Instant): string {
  return [
    administrationTexts.reportTitle,
    administrationTexts.reportMoment(at),
    "",
    ...results.map(({ id, kind, detail }) =>
      administrationTexts.reportLine(kindTexts[kind], checkTexts[id].name, detail),
    ),
    "",
  ].join("\r\n");
}
