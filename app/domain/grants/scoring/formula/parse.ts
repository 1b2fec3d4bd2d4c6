import { ok, refused, type Result } from "#domain/shared/result";
import { readDecimal, type Ratio } from "#domain/grants/scoring/formula/ratio";
import { problem, tokensOf, type FormulaProblem, type Token } from "#domain/grants/scoring/formula/tokens";

export type Operator = "+" | "-" | "*" | "/";
export const FUNCTIONS = ["min", "max", "round"] as const;
export type FunctionName = (typeof FUNCTIONS)[number];

/** A formula as a tree. There is nothing else in the language: no calls but these, no text, no looking anything up. */
export type Tree =
  | { kind: "number"; value: Ratio }
  | { kind: "name"; name: string }
  | { kind: "negated"; of: Tree }
  | { kind: "operation"; operator: Operator; left: Tree; right: Tree }
  | { kind: "call"; name: FunctionName; given: readonly Tree[] };

const MOST_NESTED = 40;

/** A fault found while reading; caught by `parseFormula` and never seen outside. */
class Stopped extends Error {
  constructor(readonly problem: FormulaProblem) {
    super(problem.code);
  }
}

const isFunction = (name: string): name is FunctionName => FUNCTIONS.some((known) => known === name);

/** Reads tokens by the grammar: sum = product {± product}; product = factor {*∕ factor}; factor = number | name | ( sum ). */
class Reading {
  private next = 0;

  constructor(
    private readonly tokens: readonly Token[],
    private readonly end: number,
    private readonly names: ReadonlySet<string>,
  ) {}

  whole(): Tree {
    const tree = this.sum(0);
    if (this.next < this.tokens.length) throw this.surprise();
    return tree;
  }

  private sum(depth: number): Tree {
    return this.chain(["+", "-"], () => this.product(depth));
  }

  private product(depth: number): Tree {
    return this.chain(["*", "/"], () => this.factor(depth));
  }

  /** Operations of one rank, from left to right. */
  private chain(operators: readonly Operator[], part: () => Tree): Tree {
    let left = part();
    for (;;) {
      const operator = operators.find((one) => this.takes(one));
      if (operator === undefined) return left;
      left = { kind: "operation", operator, left, right: part() };
    }
  }

  private factor(depth: number): Tree {
    const token = this.tokens[this.next];
    if (!token) throw new Stopped(problem("endsTooEarly", this.end));
    if (depth > MOST_NESTED) throw new Stopped(problem("tooDeep", token.at));
    this.next += 1;
    if (token.kind === "number") return { kind: "number", value: readDecimal(token.text) };
    if (token.kind === "name") return this.named(token, depth);
    if (token.text === "-") return { kind: "negated", of: this.factor(depth + 1) };
    if (token.text !== "(") throw new Stopped(problem("unexpected", token.at, token.text));
    const inside = this.sum(depth + 1);
    this.must(")");
    return inside;
  }

  private named({ text, at }: Token, depth: number): Tree {
    if (!this.takes("(")) {
      if (this.names.has(text)) return { kind: "name", name: text };
      throw new Stopped(problem(isFunction(text) ? "wrongArguments" : "unknownName", at, text));
    }
    if (!isFunction(text)) throw new Stopped(problem("unknownFunction", at, text));
    const given = [this.sum(depth + 1)];
    while (this.takes(",")) given.push(this.sum(depth + 1));
    this.must(")");
    // round takes one; the least or greatest of one thing would be a slip of the hand.
    if (text === "round" ? given.length !== 1 : given.length < 2)
      throw new Stopped(problem("wrongArguments", at, text));
    return { kind: "call", name: text, given };
  }

  private takes(sign: string): boolean {
    const token = this.tokens[this.next];
    const isIt = token?.kind === "sign" && token.text === sign;
    if (isIt) this.next += 1;
    return isIt;
  }

  private must(sign: string): void {
    if (!this.takes(sign)) throw this.surprise();
  }

  /** What stands next does not belong there. A comma between two numbers is meant as that of decimals. */
  private surprise(): Stopped {
    const [before, token, after] = [-1, 0, 1].map((step) => this.tokens[this.next + step]);
    if (!token) return new Stopped(problem("endsTooEarly", this.end));
    if (token.text === "," && before?.kind === "number" && after?.kind === "number")
      return new Stopped(problem("decimalComma", before.at, `${before.text},${after.text}`));
    return new Stopped(problem("unexpected", token.at, token.text));
  }
}

/**
 * Reads a formula such as "min(100, membersUnder20 / members * 100)" to a tree, or tells what is wrong and where.
 * Nothing is ever run as code: a formula is read by a grammar of numbers, names, + - * / ( ), min, max and round.
 * @param names the figures that may be used
 */
export function parseFormula(source: string, names: readonly string[]): Result<Tree, FormulaProblem> {
  const tokens = tokensOf(source);
  if (!tokens.ok) return tokens;
  try {
    return ok(new Reading(tokens.value, source.trimEnd().length, new Set(names)).whole());
  } catch (fault) {
    if (fault instanceof Stopped) return refused(fault.problem);
    throw fault;
  }
}
