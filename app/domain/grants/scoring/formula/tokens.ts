import { ok, refused, type Result } from "#domain/shared/result";

/** A piece of a formula, and the place of its first character, counted from zero. */
export type Token = { kind: "number" | "name" | "sign"; text: string; at: number };

/** What is wrong with a formula, and where: the place is that of the first character concerned, or the end. */
export type FormulaProblem = {
  code:
    | "empty"
    | "tooLong"
    | "tooDeep"
    | "decimalComma"
    | "strangeCharacter"
    | "unexpected"
    | "endsTooEarly"
    | "unknownName"
    | "unknownFunction"
    | "wrongArguments";
  at: number;
  text: string;
};

export const problem = (code: FormulaProblem["code"], at: number, text = ""): FormulaProblem => ({ code, at, text });

const MOST_CHARACTERS = 500;
const PIECE = /\s*(?:(\d{1,12}(?:\.\d{1,6})?)|(\p{L}[\p{L}\p{N}]*)|([-+*/(),×·−÷]))/uy;

/** Signs as people type them, made those of the language. */
const SAME_SIGN: Readonly<Record<string, string>> = { "×": "*", "·": "*", "−": "-", "÷": "/" };

/** Cuts a formula into numbers, names and signs. Decimals have a point: the comma parts what a function is given. */
export function tokensOf(source: string): Result<Token[], FormulaProblem> {
  if (source.trim() === "") return refused(problem("empty", 0));
  if (source.length > MOST_CHARACTERS) return refused(problem("tooLong", MOST_CHARACTERS));
  const tokens: Token[] = [];
  const end = source.trimEnd().length;
  let from = 0;
  while (from < end) {
    PIECE.lastIndex = from;
    const found = PIECE.exec(source);
    const at = from + (/^\s*/.exec(source.slice(from))?.[0].length ?? 0);
    if (!found) return refused(problem("strangeCharacter", at, String.fromCodePoint(source.codePointAt(at) ?? 32)));
    const [, number, name, sign = ""] = found;
    if (number) tokens.push({ kind: "number", text: number, at });
    else if (name) tokens.push({ kind: "name", text: name, at });
    else tokens.push({ kind: "sign", text: SAME_SIGN[sign] ?? sign, at });
    from = PIECE.lastIndex;
  }
  return ok(tokens);
}
