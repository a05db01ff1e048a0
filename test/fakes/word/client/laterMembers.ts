// Microsoft's client on npm ends at WordApi 1.3. Bookmarks and custom XML parts (1.4) are put beside its own members here,
// with the very helpers that its generated code uses, so that queueing, loading and errors are Microsoft's. Names and shapes
// are those of @types/office-js; names on the wire have a capital, as all others have.

type Constructor = abstract new (...given: never[]) => object;
interface Members {
  readonly prototype: object;
}

export interface WordNamespace extends Record<string, unknown> {
  readonly Document: Members;
  readonly Range: Members;
}

export interface Extension {
  readonly ClientObject: Constructor;
  readonly BatchApiHelper: {
    createPropertyObject(
      type: unknown,
      parent: object,
      name: string,
      isCollection: boolean,
      flags: number,
    ): object;
    createMethodObject(
      ...given: readonly [unknown, object, string, number, readonly unknown[], boolean, boolean, null, number]
    ): object;
    createChildItemObject(
      type: unknown,
      hasIndexer: boolean,
      parent: object,
      data: object,
      index: number,
    ): object;
    invokeMethod(
      parent: object,
      name: string,
      operation: number,
      given: readonly unknown[],
      flags: number,
      resultType: number,
    ): unknown;
  };
  readonly Utility: {
    load(object: object, options: unknown): object;
    fixObjectPathIfNecessary(object: object, value: object): void;
    throwIfNotLoaded(name: string, value: unknown, type: string, isNull: unknown): void;
  };
}

/** Leans on nothing outside itself: a browser gets it as text. */
export function addLaterMembers(extension: Extension, word: WordNamespace): void {
  const { BatchApiHelper: helper, Utility: utility } = extension;
  const read = 1;
  const concurrent = 4;

  const define = (className: string, properties: readonly string[], itemType: string | null): Members => {
    class Added extends (extension.ClientObject as new (...given: unknown[]) => object) {
      get _className() {
        return className;
      }
      get _isCollection() {
        return itemType !== null;
      }
      load(options: unknown) {
        return utility.load(this, options);
      }
      _KeepReference() {
        helper.invokeMethod(this, "_KeepReference", read, [], concurrent, 0);
      }
      _handleResult(value: Record<string, unknown> | null) {
        const above = extension.ClientObject.prototype as { _handleResult(value: unknown): void };
        above._handleResult.call(this, value);
        if (!value) return;
        utility.fixObjectPathIfNecessary(this, value);
        const self = this as unknown as Record<string, unknown>;
        for (const name of properties) {
          const wire = name.charAt(0).toUpperCase() + name.slice(1);
          if (wire in value) self[`_${name}`] = value[wire];
        }
        const data = value["_Items"] as readonly object[] | undefined;
        if (itemType === null || !data) return;
        self["_items"] = data.map((each, index) => {
          const item = helper.createChildItemObject(word[itemType], false, this, each, index);
          (item as { _handleResult(value: object): void })._handleResult(each);
          return item;
        });
      }
      _handleIdResult(value: unknown) {
        const above = extension.ClientObject.prototype as { _handleIdResult(value: unknown): void };
        above._handleIdResult.call(this, value);
      }
    }
    for (const name of itemType === null ? properties : [...properties, "items"]) {
      Object.defineProperty(Added.prototype, name, {
        get(this: Record<string, unknown>) {
          utility.throwIfNotLoaded(name, this[`_${name}`], className, this["_isNull"]);
          return this[`_${name}`];
        },
      });
    }
    word[className] = Added;
    return Added;
  };
  const reaches = (owner: Members, name: string, type: string, isCollection = false, operation = read) => {
    const wire = name.charAt(0).toUpperCase() + name.slice(1);
    Object.defineProperty(owner.prototype, name, {
      value(this: object, ...given: unknown[]) {
        const flags = operation === read ? concurrent : 0;
        return helper.createMethodObject(
          word[type],
          this,
          wire,
          operation,
          given,
          isCollection,
          false,
          null,
          flags,
        );
      },
    });
  };
  const does = (owner: Members, name: string, operation: number) => {
    const wire = name.charAt(0).toUpperCase() + name.slice(1);
    Object.defineProperty(owner.prototype, name, {
      value(this: object, ...given: unknown[]) {
        return helper.invokeMethod(this, wire, operation, given, operation === read ? concurrent : 0, 0);
      },
    });
  };

  const part = define("CustomXmlPart", ["id", "namespaceUri"], null);
  define("CustomXmlPartScopedCollection", [], "CustomXmlPart");
  const parts = define("CustomXmlPartCollection", [], "CustomXmlPart");
  does(part, "getXml", read);
  does(part, "setXml", 0);
  does(part, "delete", 0);
  reaches(parts, "getByNamespace", "CustomXmlPartScopedCollection", true);
  reaches(parts, "add", "CustomXmlPart", false, 0);
  does(word.Range, "getBookmarks", read);
  does(word.Range, "insertBookmark", 0);
  reaches(word.Document, "getBookmarkRangeOrNullObject", "Range");
  does(word.Document, "deleteBookmark", 0);
  Object.defineProperty(word.Document.prototype, "customXmlParts", {
    get(this: object) {
      return helper.createPropertyObject(
        word["CustomXmlPartCollection"],
        this,
        "CustomXmlParts",
        true,
        concurrent,
      );
    },
  });
}
