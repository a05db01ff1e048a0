import { type ParseError, parseTree, printParseErrorCode } from "jsonc-parser";
import { ownTexts } from "./texts";

/** A place where a text stops being JSON. */
interface SyntaxFault {
  readonly offset: number;
  readonly problem: string;
}

/** A file that is something else altogether gives one for every word. */
const mostErrors = 100;

/** Why a text is no JSON. None when it is. */
export function syntaxFaults(text: string): readonly SyntaxFault[] {
  if (text.trim() === "") return [{ offset: 0, problem: ownTexts.empty }];
  const unreadable = [...text.matchAll(/\uFFFD/g)];
  if (unreadable.length > 0)
    return unreadable.map(({ index }) => ({ offset: index, problem: ownTexts.notUtf8 }));
  if (isJson(text)) return [];
  const errors: ParseError[] = [];
  parseTree(text, errors, { disallowComments: true });
  // The library and the browser could disagree on what JSON is.
  if (errors.length === 0) return [{ offset: 0, problem: ownTexts.unreadable }];
  return errors.slice(0, mostErrors).map((error) => faultFrom(text, error));
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
  const isAtEnd = text.slice(offset).trim() === "";
  // What is missing should have stood behind what came before, mostly at the end of an earlier line.
  const end = text.slice(0, offset).trimEnd().length;
  const last = text[end - 1];
  const here = (problem: string): SyntaxFault => ({ offset, problem });
  const justBefore = (problem: string): SyntaxFault => ({ offset: end, problem });
  const atLast = (problem: string): SyntaxFault => ({ offset: end - 1, problem });
  const missing = (bracket: string) =>
    isAtEnd ? justBefore(ownTexts.endsTooEarly(bracket)) : here(ownTexts.bracket(bracket));

  const code: string = printParseErrorCode(error);
  switch (code) {
    case "CommaExpected":
      return justBefore(/[\r\n]/.test(text.slice(end, offset)) ? ownTexts.commaAtEnd : ownTexts.commaInLine);
    case "PropertyNameExpected":
      return last === "," ? atLast(ownTexts.commaTooMany) : here(ownTexts.expectsName);
    case "ValueExpected":
      if (last === ",") return atLast(ownTexts.commaTooMany);
      return isAtEnd ? justBefore(ownTexts.endsInside) : here(ownTexts.expectsValue);
    case "ColonExpected":
      return here(ownTexts.colon);
    case "CloseBraceExpected":
      return missing("}");
    case "CloseBracketExpected":
      return missing("]");
    case "EndOfFileExpected":
      return here(ownTexts.afterEnd);
    case "InvalidCommentToken":
    case "UnexpectedEndOfComment":
      return here(ownTexts.comment);
    case "UnexpectedEndOfString":
      return here(ownTexts.unclosedText);
    case "InvalidUnicode":
    case "InvalidEscapeCharacter":
      return here(ownTexts.backslash);
    case "InvalidCharacter":
      return here(ownTexts.invisible);
    case "InvalidNumberFormat":
    case "UnexpectedEndOfNumber":
      return here(ownTexts.number);
    case "InvalidSymbol":
      return here(symbolProblem(found));
    default:
      return here(ownTexts.unreadable);
  }
}

function symbolProblem(symbol: string): string {
  // What Word makes of a quotation mark, and the single one of programmers.
  if (/^[“”„‟‘’‚'`´]/.test(symbol)) return ownTexts.otherQuotes;
  return /^[\p{L}\p{N}\p{P}\p{S}]/u.test(symbol)
    ? ownTexts.symbol(symbol.slice(0, 40))
    : ownTexts.invisibleSymbol;
}
