import { getLocation, type Node, parseTree } from "jsonc-parser";
import type { ContentPlace } from "@/ports/contentProblems";
import type { ContentPath } from "../brokenContent";
import { linesOf } from "./linesOf";
import { ownTexts } from "./texts";

interface Places {
  /** The place of what `path` leads to, or of the nearest thing around it. `named` is the way to it that people read. */
  readonly ofPath: (path: ContentPath, named: ContentPath) => ContentPlace;
  readonly ofOffset: (offset: number) => ContentPlace;
}

/** Finds lines and ids in a text, also in one that is not quite JSON. */
export function placesIn(text: string): Places {
  const tree = parseTree(text);
  const lineOf = linesOf(text);
  return {
    ofPath: (path, named) => {
      const { offset, id } = walk(tree, path);
      return { line: lineOf(offset), id, at: wordsOf(named) };
    },
    ofOffset: (offset) => {
      // The library ends the way to a name that is not there yet with an empty one.
      const path = getLocation(text, offset).path.filter((key) => key !== "");
      return { line: lineOf(offset), id: walk(tree, path).id, at: wordsOf(path) };
    },
  };
}

interface Found {
  readonly offset: number;
  readonly id: string | null;
}

/** Goes along the path for as far as it leads. */
function walk(tree: Node | undefined, path: ContentPath): Found {
  let node = tree;
  let found: Found = { offset: tree?.offset ?? 0, id: tree ? idOf(tree) : null };
  for (const key of path) {
    const child = node && childOf(node, key);
    if (!child) return found;
    node = child.value;
    found = { offset: child.offset, id: (node && idOf(node)) ?? found.id };
  }
  return found;
}

function childOf(
  node: Node,
  key: string | number,
): { readonly offset: number; readonly value?: Node } | undefined {
  if (node.type === "array") {
    const value = typeof key === "number" ? node.children?.[key] : undefined;
    return value && { offset: value.offset, value };
  }
  // Of two with the same name JSON.parse takes the last.
  const property = node.children?.findLast(({ children }) => children?.[0]?.value === key);
  const value = property?.children?.[1];
  return property && { offset: property.offset, ...(value && { value }) };
}

/** What people know a thing by: its id or code, or the standard that it is about. */
function idOf(node: Node): string | null {
  if (node.type !== "object") return null;
  const valueOf = (key: string): unknown => childOf(node, key)?.value?.value;
  const id = valueOf("id") ?? valueOf("code");
  if ((typeof id === "string" && id !== "") || typeof id === "number") return String(id);
  const standard = valueOf("number") ?? valueOf("standard");
  return typeof standard === "number" ? ownTexts.standard(standard) : null;
}

function wordsOf(path: ContentPath): string {
  if (path.length === 0) return ownTexts.wholeFile;
  return path
    .map((key, index) => {
      if (typeof key === "string") return (index === 0 ? "" : ", ") + ownTexts.name(key);
      return (index === 0 ? "" : " ") + ownTexts.position(key + 1);
    })
    .join("");
}
