import type { ReactNode } from "react";
import type { ActionPlan } from "@/domain/action-plan/actionPlan";
import type { OpenWordDocument } from "@/ports/wordDocument";

/** What differs between the document and its plan, and choosing from it: another feature, put in by the entry. */
export type ExchangeSlot = (of: {
  readonly plan: ActionPlan;
  readonly document: OpenWordDocument;
}) => ReactNode;
