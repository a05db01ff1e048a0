import type { Json } from "../graph/message/json";

export interface EntraRequest {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly form: URLSearchParams;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
}

export interface EntraAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
}

export function json(status: number, body: Json): EntraAnswer {
  // The endpoints that scripts call answer any origin; the pages do not.
  const headers = { "content-type": "application/json; charset=utf-8", "access-control-allow-origin": "*" };
  return { status, headers, text: JSON.stringify(body) };
}

export function redirect(location: string, headers: Readonly<Record<string, string>> = {}): EntraAnswer {
  return { status: 302, headers: { location, ...headers }, text: "" };
}

/** Entra does not let its pages be shown in a frame. */
export function page(status: number, title: string, content: string): EntraAnswer {
  const text = `<!doctype html><html lang="nl"><meta charset="utf-8"><title>${escape(title)}</title><h1>${escape(title)}</h1>${content}</html>`;
  return { status, headers: { "content-type": "text/html; charset=utf-8", "x-frame-options": "DENY" }, text };
}

export function escape(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
