export interface Said {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
}

/** One request, with an address below the base or one that Graph gave. */
export type Talk = (
  method: string,
  path: string,
  body?: object,
  headers?: Readonly<Record<string, string>>,
) => Promise<Said>;

export function talkTo(base: string, token: string): Talk {
  return async (method, path, body, headers = {}) => {
    const address = path.startsWith("http") ? path : `${base}${path}`;
    if (!address.startsWith(`${base}/`)) throw new Error("A link leads to another host than the base.");
    for (let attempt = 0; ; attempt += 1) {
      const response = await fetch(address, {
        method,
        headers: { authorization: `Bearer ${token}`, "content-type": "application/json", ...headers },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
      const text = await response.text();
      if (response.status === 429 && attempt < 3) {
        const seconds = Number(response.headers.get("retry-after") ?? 10);
        await new Promise((resolve) => setTimeout(resolve, seconds * 1000));
        continue;
      }
      return { status: response.status, body: objectIn(text) };
    }
  };
}

function objectIn(text: string): Readonly<Record<string, unknown>> {
  try {
    return asObject(JSON.parse(text));
  } catch {
    return {};
  }
}

export function asObject(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? (value as Readonly<Record<string, unknown>>) : {};
}

export function listIn({ body }: Said, name = "value"): readonly Readonly<Record<string, unknown>>[] {
  const value = body[name];
  return Array.isArray(value) ? value.map(asObject) : [];
}

export function textIn(body: Readonly<Record<string, unknown>>, name: string): string {
  const value = body[name];
  return typeof value === "string" ? value : "";
}
