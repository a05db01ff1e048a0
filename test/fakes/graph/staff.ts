import { fileAt, putFile, removeFile } from "./files/storeFile";
import { addItem, changeItem, liveItems, removeItem } from "./items/storeItem";
import { listIn } from "./lists/findList";
import { removeColumn } from "./lists/removeColumn";
import type { Json, JsonObject } from "./message/json";
import type { StoredFile, StoredItem, StoredList, StoredSite } from "./state/tenant";
import type { World } from "./state/world";

/** Someone who works in Lists or Excel: no app in between, so nothing is checked but what SharePoint checks itself. */
export class Staff {
  constructor(
    private readonly world: World,
    private readonly site: StoredSite,
    private readonly who = "staff",
  ) {}

  as(who: string): Staff {
    return new Staff(this.world, this.site, who);
  }

  /** Also without a key, with a choice that is not in the list, with HTML. */
  addRow(list: string, fields: JsonObject): StoredItem {
    return addItem(this.world, this.list(list), { ...fields }, this.who);
  }

  /** null empties a column, a required one too. */
  changeRow(list: string, id: string, fields: JsonObject): void {
    const item = this.row(list, id);
    const kept = Object.entries({ ...item.fields, ...fields }).filter(([, value]) => value !== null);
    changeItem(this.world, this.list(list), item, Object.fromEntries<Json>(kept), this.who);
  }

  deleteRow(list: string, id: string): void {
    removeItem(this.list(list), this.row(list, id));
  }

  rows(list: string): readonly StoredItem[] {
    return liveItems(this.list(list));
  }

  renameList(list: string, displayName: string): void {
    this.list(list).displayName = displayName;
  }

  deleteList(list: string): void {
    this.site.lists.splice(this.site.lists.indexOf(this.list(list)), 1);
  }

  renameColumn(list: string, name: string, displayName: string): void {
    this.column(list, name).displayName = displayName;
  }

  removeColumn(list: string, name: string): void {
    removeColumn(this.list(list), this.column(list, name));
  }

  /** Makes SharePoint forget the delta tokens it gave for this list: the next use is answered 410. */
  forgetTokens(
    list: string,
    error: "resyncChangesApplyDifferences" | "resyncChangesUploadDifferences",
  ): void {
    const found = this.list(list);
    found.changes += 1;
    found.tokensSince = found.changes;
    found.tokenError = error;
  }

  /** Opens a file in Word, so that others are answered 423; or lets it go. */
  lockFile(path: string, isLocked = true): void {
    this.file(path).isLocked = isLocked;
  }

  checkOut(path: string): void {
    this.file(path).checkedOutBy = this.who;
  }

  /** Puts a file in the library, or saves it there once more. */
  saveFile(path: string, bytes: Uint8Array): StoredFile {
    return putFile(this.world, this.site, path, { bytes, mediaType: "application/octet-stream" }, this.who);
  }

  deleteFile(path: string): void {
    removeFile(this.site, this.file(path));
  }

  /** A file or folder of the library, as it stands now. */
  file(path: string): StoredFile {
    const file = fileAt(this.site, path);
    if (file === undefined) throw new Error(`There is no file ${path} in this site.`);
    return file;
  }

  list(name: string): StoredList {
    const list = listIn(this.site, name);
    if (list === undefined) throw new Error(`There is no list ${name} in this site.`);
    return list;
  }

  private row(list: string, id: string): StoredItem {
    const item = this.list(list).items[id];
    if (item === undefined || item.isDeleted) throw new Error(`There is no row ${id} in ${list}.`);
    return item;
  }

  private column(list: string, name: string) {
    const column = this.list(list).columns.find((candidate) => candidate.name === name);
    if (column === undefined) throw new Error(`There is no column ${name} in ${list}.`);
    return column;
  }
}
