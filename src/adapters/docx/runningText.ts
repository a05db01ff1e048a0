import type { PlanSection } from "@/domain/action-plan/actionPlan";
import type { PlanDocument } from "@/domain/action-plan/planDocument";
import { periodText } from "@/domain/action-plan/periodText";
import type { PlanFormat } from "@/domain/action-plan/planFormat";
import { fieldPrompts } from "@/domain/plan-exchange/fieldPrompts";
import { fieldMarker } from "@/domain/plan-exchange/markers";
import type { PlanField } from "@/domain/plan-exchange/planField";
import type { Bookmarks } from "./bookmarks";
import { type PageSetup, rightTab } from "./pageSetup";
import { paragraphOf, type ParagraphOptions, paragraphs, run, tabRun } from "./paragraphs";
import { periodHeading } from "./planTitle";
import { texts } from "./texts";

const days = new Intl.DateTimeFormat("nl-NL", { dateStyle: "long", timeZone: "UTC" });

interface RunningTextFrame {
  readonly bookmarks: Bookmarks;
  readonly logos: readonly string[];
  readonly page: PageSetup;
  readonly endsSection: string;
}

/** The pages before the tables, in the order of the form. */
export function runningText(
  { plan, framework, assessments }: PlanDocument,
  format: PlanFormat,
  { bookmarks, logos, page, endsSection }: RunningTextFrame,
): string {
  const prompts = fieldPrompts(format);
  const field = (key: PlanField) => bookmarks.mark(fieldMarker(key));
  const section = (key: PlanSection, prompt: string, options: ParagraphOptions = {}) =>
    isWritten(plan[key])
      ? paragraphs(plan[key], { ...options, bookmark: field(key) })
      : paragraphs(prompt, { ...options, bookmark: field(key), style: "PvaAanwijzing" });
  const contextPart = (key: keyof PlanFormat["context"] & PlanSection) =>
    paragraphs(format.context[key], { style: "Heading2" }) + section(key, prompts[key]);
  const period = field("period");

  return [
    paragraphOf(logoLine(logos, format), "PvaLogo", rightTab(page)),
    ...format.kicker.map((line) => paragraphs(line, { style: "PvaBovenregel" })),
    paragraphs(isWritten(plan.title) ? plan.title : prompts.title, {
      style: "Title",
      bookmark: field("title"),
    }),
    paragraphOf(
      `${run(`${format.periodHeading} `)}${period.start}${run(periodText(plan.period))}${period.end}`,
      "Subtitle",
    ),
    paragraphs(format.introduction.heading, { style: "Heading1" }),
    section("introduction", prompts.introduction),
    paragraphs(format.introduction.fixedText),
    paragraphs(`${framework.title}. ${framework.versionNote}`, { style: "PvaBron" }),
    ...scansLine(assessments),
    paragraphs(format.context.heading, { style: "Heading1" }),
    contextPart("regionalPolicy"),
    contextPart("localPolicy"),
    contextPart("regionalScan"),
    paragraphs(format.summary.heading, { style: "Heading1" }),
    section("summary", prompts.summary),
    paragraphs(periodHeading(plan.period, format), { style: "Heading1" }),
    section("approach", prompts.approach, { endsSection }),
  ].join("");
}

/** Ours: the form has no place for it, and its own text only says that there are scans. [DO20] */
function scansLine(assessments: PlanDocument["assessments"]): readonly string[] {
  if (assessments.length === 0) return [];
  const scans = assessments.map(({ name, startedOn }) => texts.scan(name, days.format(new Date(startedOn))));
  return [paragraphs(texts.restsOn(scans), { style: "PvaBron" })];
}

/** One at either side, as in the form; what to put there while there are none. [DO13] */
function logoLine(logos: readonly string[], { logoPlaceholder }: PlanFormat): string {
  return logos.length > 0 ? logos.join(tabRun) : run(`${logoPlaceholder}\t${logoPlaceholder}`);
}

function isWritten(text: string): boolean {
  return text.trim() !== "";
}
