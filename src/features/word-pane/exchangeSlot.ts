import type { ReactNode } from "react";
import type { ActionPlan } from "@/domain/action-plan/actionPlan";
import type { DocumentContent } from "@/domain/plan-exchange/documentContent";
import type { OpenWordDocument } from "@/ports/wordDocument";

/** What differs between the document and its plan, and choosing from it: another feature, put in by the entry. */
export type ExchangeSlot = (of: {
  readonly plan: ActionPlan;
  readonly document: OpenWordDocument;
}) => ReactNode;

/** What is recognised in the document: another feature too. */
export type ReportSlot = (content: DocumentContent) => ReactNode;
