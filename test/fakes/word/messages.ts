// The protocol between Microsoft's client and Word, as observed at the client (npm @microsoft/office-js 1.1.110): one
// message per `sync`, with object paths (how to find an object) and actions (what to do with it), carried out in order.

export interface WireRequest {
  readonly Actions: readonly WireAction[];
  readonly ObjectPaths: Readonly<Record<string, WirePath>>;
}

export interface WireAction {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly QueryInfo?: { readonly Select?: readonly string[]; readonly Expand?: readonly string[] };
  readonly ArgumentInfo?: { readonly Arguments?: readonly unknown[] };
}

interface WirePath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: {
    readonly Arguments?: readonly unknown[];
    /** The path of each argument that is an object itself; 0 for the others. */
    readonly ReferencedObjectPathIds?: readonly number[];
  };
}

export interface WireResponse {
  /** Of the trace actions that the batch came past. */
  readonly TraceIds: readonly number[];
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
  readonly Error?: {
    readonly Code: string;
    readonly Message: string;
    readonly Location: string;
    readonly ActionIndex: number;
    readonly HttpStatusCode: number;
  };
}

export const actionTypes = { instantiate: 1, query: 2, method: 3, set: 4, trace: 5 } as const;
export const pathTypes = { global: 1, method: 3, property: 4, reference: 6, none: 7 } as const;
