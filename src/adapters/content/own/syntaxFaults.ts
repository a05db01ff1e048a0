import { type ParseError, parseTree, printParseErrorCode } from "jsonc-parser";
import { ownTexts } from "./texts";

/** A place where a text stops being JSON. */
export interface SyntaxFault {
  readonly offset: number;
  readonly problem: string;
  /** What is told of the lines right after it may well be no mistake at all. */
  readonly misleads: boolean;
}

/** A file that is something else altogether gives one for every word. */
const mostErrors = 100;

/** Why a text is no JSON. None when it is. */
export function syntaxFaults(text: string): readonly SyntaxFault[] {
  if (text.trim() === "") return [clear(0, ownTexts.empty)];
  const unreadable = [...text.matchAll(/\uFFFD/g)];
  if (unreadable.length > 0) return unreadable.map(({ index }) => clear(index, ownTexts.notUtf8));
  if (isJson(text)) return [];
  const errors: ParseError[] = [];
  parseTree(text, errors, { disallowComments: true });
  // The library and the browser could disagree on what JSON is.
  if (errors.length === 0) return [clear(0, ownTexts.unreadable)];
  return errors.slice(0, mostErrors).map((error) => faultFrom(text, error));
}

function clear(offset: number, problem: string): SyntaxFault {
  return { offset, problem, misleads: false };
}

function misleading(offset: number, problem: string): SyntaxFault {
  return { offset, problem, misleads: true };
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function faultFrom(text: string, { error, offset, length }: ParseError): SyntaxFault {
  const found = text.slice(offset, offset + length);
  // What is missing should have stood behind what came before, mostly at the end of an earlier line.
  const end = text.slice(0, offset).trimEnd().length;
  const isAfterComma = text[end - 1] === ",";
  const code: string = printParseErrorCode(error);
  switch (code) {
    case "CommaExpected":
      return missingComma(text, { found, offset, end });
    case "PropertyNameExpected":
      return isAfterComma ? clear(end - 1, ownTexts.commaTooMany) : misleading(offset, ownTexts.expectsName);
    case "ValueExpected":
      if (isAfterComma) return clear(end - 1, ownTexts.commaTooMany);
      return misleading(offset, found === "" ? ownTexts.endsInside : ownTexts.expectsValue);
    case "ColonExpected":
      return misleading(offset, ownTexts.colon);
    case "CloseBraceExpected":
      return missingBracket("}", { found, offset, end });
    case "CloseBracketExpected":
      return missingBracket("]", { found, offset, end });
    case "EndOfFileExpected":
      return misleading(offset, ownTexts.afterEnd);
    case "InvalidCommentToken":
      return clear(offset, ownTexts.comment);
    case "UnexpectedEndOfComment":
      return misleading(offset, ownTexts.comment);
    case "UnexpectedEndOfString":
      return misleading(offset, ownTexts.unclosedText);
    case "InvalidUnicode":
    case "InvalidEscapeCharacter":
      return clear(offset, ownTexts.backslash);
    case "InvalidCharacter":
      return clear(offset, ownTexts.invisible);
    case "InvalidNumberFormat":
    case "UnexpectedEndOfNumber":
      return misleading(offset, ownTexts.number);
    case "InvalidSymbol":
      return misleading(offset, symbolProblem(found));
    default:
      return misleading(offset, ownTexts.unreadable);
  }
}

/** What the parser met, and where what came before it ended. */
interface Meeting {
  readonly found: string;
  readonly offset: number;
  readonly end: number;
}

function missingComma(text: string, { found, offset, end }: Meeting): SyntaxFault {
  if (found === "]") return misleading(offset, ownTexts.bracket("}"));
  if (found === "}") return misleading(offset, ownTexts.bracket("]"));
  if (/^\d/.test(found) && end === offset && text[end - 1] === "0")
    return clear(offset, ownTexts.leadingZero);
  const isOnNextLine = /[\r\n]/.test(text.slice(end, offset));
  return isOnNextLine ? clear(end, ownTexts.commaAtEnd) : misleading(end, ownTexts.commaInLine);
}

function missingBracket(bracket: string, { found, offset, end }: Meeting): SyntaxFault {
  if (found === "") return misleading(end, ownTexts.endsTooEarly(bracket));
  return misleading(offset, ownTexts.bracket(bracket));
}

function symbolProblem(symbol: string): string {
  // What Word makes of a quotation mark, and the single one of programmers.
  if (/^[“”„‟‘’‚'`´]/.test(symbol)) return ownTexts.otherQuotes;
  return /^[\p{L}\p{N}\p{P}\p{S}]/u.test(symbol)
    ? ownTexts.symbol(symbol.slice(0, 40))
    : ownTexts.invisibleSymbol;
}
