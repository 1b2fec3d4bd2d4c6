import type { Criterion } from "#domain/grants/scoring/criteria";
import { namesFor } from "#domain/grants/scoring/criteria";
import { parseFormula, type Operator, type Tree } from "#domain/grants/scoring/formula/parse";
import { inHundredths } from "#domain/grants/scoring/formula/ratio";
import type { Locale } from "#domain/shared/locales";
import { formatNumber } from "#i18n/format";
import { formula } from "#i18n/messages/formula";

const RANK: Record<Operator, number> = { "+": 1, "-": 1, "*": 2, "/": 2 };

const isFigure = (name: string): name is keyof (typeof formula)["fi"]["figures"] => name in formula.fi.figures;

/** The name of a figure as people say it. */
export const figureName = (name: string, locale: Locale): string =>
  isFigure(name) ? formula[locale].figures[name] : name;

/** The same as the label of a field, which begins as a sentence does. */
export function figureLabel(name: string, locale: Locale): string {
  const words = figureName(name, locale);
  return words.charAt(0).toLocaleUpperCase(locale) + words.slice(1);
}

function words(tree: Tree, locale: Locale): string {
  const t = formula[locale];
  switch (tree.kind) {
    case "number":
      return formatNumber(inHundredths(tree.value) / 100, locale);
    case "name":
      return figureName(tree.name, locale);
    case "negated":
      return t.negated({ of: words(tree.of, locale) });
    case "operation": {
      const side = (part: Tree, isRight: boolean) => {
        const isLooser = part.kind === "operation" && RANK[part.operator] < RANK[tree.operator] + Number(isRight);
        return isLooser ? `(${words(part, locale)})` : words(part, locale);
      };
      return `${side(tree.left, false)} ${t.operators[tree.operator]} ${side(tree.right, true)}`;
    }
    case "call":
      return t.functions[tree.name]({ given: tree.given.map((one) => words(one, locale)).join("; ") });
  }
}

/**
 * A computed criterion's formula in words, or what is wrong with it. Null where a person judges.
 * @example "alle 20-vuotiaat jäsenet jaettuna jäsenet kertaa 100"
 */
export function formulaWords({ judging }: Pick<Criterion, "judging">, locale: Locale): string | null {
  if (judging.kind === "judged") return null;
  const t = formula[locale];
  const read = parseFormula(judging.formula.source, namesFor(judging.over));
  if (!read.ok) return t.problems[read.refusal.code]({ at: read.refusal.at + 1, text: read.refusal.text });
  const said = words(read.value, locale);
  return judging.over === "activity" ? t.perRow({ words: said }) : said;
}
