import type { BrowserContext, Page } from "@playwright/test";

const databaseName = "werken-aan-veiligheid";
/** A file of the same site that runs no script of ours. */
const besideTheApp = "/icon.svg";

/** A browser setting that forbids storage: asking for a database fails. */
export async function refuseStorage(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException("Storage is blocked.", "SecurityError");
    };
  });
}

/** A browser in which there are no databases at all. */
export async function removeStorage(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    Object.defineProperty(window, "indexedDB", { value: undefined });
  });
}

/**
 * Limits what the site may store, through Chromium's own quota. To be called before the page opens: Chromium remembers
 * for half a minute how much is free. Gives what takes the limit away.
 */
export async function limitStorage(page: Page, quotaSize: number): Promise<() => Promise<void>> {
  await page.goto(besideTheApp);
  const { origin } = new URL(page.url());
  const devtools = await page.context().newCDPSession(page);
  await devtools.send("Storage.overrideQuotaForOrigin", { origin, quotaSize });
  return async () => {
    await devtools.send("Storage.overrideQuotaForOrigin", { origin });
  };
}

/** What "clear the data of this site" in the settings of Chromium does. */
export async function clearStorage(page: Page): Promise<void> {
  const devtools = await page.context().newCDPSession(page);
  const { origin } = new URL(page.url());
  await devtools.send("Storage.clearDataForOrigin", { origin, storageTypes: "indexeddb" });
}

/** What a newer release of the app does: it opens the same database with a higher version. */
export async function upgradeDatabase(context: BrowserContext): Promise<void> {
  const other = await openBesideTheApp(context);
  await other.evaluate(
    (name) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open(name, 1000);
        opening.onsuccess = () => {
          opening.result.close();
          resolve();
        };
        opening.onerror = () => {
          reject(new Error(String(opening.error)));
        };
      }),
    databaseName,
  );
  await other.close();
}

interface OldDatabase {
  readonly version: number;
  /** By the name of their table. */
  readonly records: Readonly<Record<string, readonly object[]>>;
  /** What a window left in localStorage because it was closed too soon. */
  readonly unsaved: readonly object[];
}

/** Makes the database as a release of the app before this one left it. */
export async function makeDatabase(context: BrowserContext, database: OldDatabase): Promise<void> {
  const other = await openBesideTheApp(context);
  await other.evaluate(
    ({ name, version, records, unsaved }) =>
      new Promise<void>((resolve, reject) => {
        localStorage.setItem("nog-niet-bewaard.eerder", JSON.stringify(unsaved));
        const opening = indexedDB.open(name, version);
        opening.onupgradeneeded = () => {
          for (const [table, rows] of Object.entries(records)) {
            const store = opening.result.createObjectStore(table, { keyPath: "id" });
            store.createIndex("workspace", "workspace");
            for (const row of rows) store.add(row);
          }
        };
        opening.onsuccess = () => {
          opening.result.close();
          resolve();
        };
        opening.onerror = () => {
          reject(new Error(String(opening.error)));
        };
      }),
    { name: databaseName, ...database },
  );
  await other.close();
}

/** Changes a text in the records of one kind in the store without telling anyone: a message that did not arrive. */
export async function changeBehindTheApp(
  context: BrowserContext,
  { kind = "answer", ...change }: { readonly kind?: string; readonly from: string; readonly to: string },
): Promise<void> {
  const other = await openBesideTheApp(context);
  const found = await other.evaluate(
    ({ name, table, from, to }) =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.onsuccess = () => {
          const transaction = opening.result.transaction(table, "readwrite");
          const store = transaction.objectStore(table);
          const reading = store.getAll() as IDBRequest<{ version: number }[]>;
          let changed = 0;
          reading.onsuccess = () => {
            for (const record of reading.result) {
              const text = JSON.stringify(record);
              if (!text.includes(from)) continue;
              changed += 1;
              const written = JSON.parse(text.replaceAll(from, to)) as object;
              store.put({ ...written, version: record.version + 1 });
            }
          };
          transaction.oncomplete = () => {
            opening.result.close();
            resolve(changed);
          };
          transaction.onerror = () => {
            reject(new Error(String(transaction.error)));
          };
        };
      }),
    { name: databaseName, table: kind, ...change },
  );
  await other.close();
  if (found === 0) throw new Error(`No ${kind} holds ${change.from}.`);
}

async function openBesideTheApp(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.goto(besideTheApp);
  return page;
}
