import type { AllocationBase, AllocationRule } from "#domain/grants/allocation/rule";
import { decimalForField } from "#domain/shared/decimal-field";
import type { Locale } from "#domain/shared/locales";
import { formatEuros, formatShare } from "#i18n/format";
import type { division } from "#i18n/messages/division";
import type { workbench } from "#i18n/messages/workbench";

type Words = { bases: (typeof workbench)["fi"]["bases"]; inWords: (typeof division)["fi"]["inWords"] };

function baseInWords(base: AllocationBase, { bases, inWords }: Words, locale: Locale): string[] {
  const name = bases[base.kind];
  if (base.kind === "percentOfApplied" || base.kind === "lastYear")
    return [`${name} ${formatShare(base.shareBp, locale)}`];
  if (base.kind === "points" && base.unitValueMicroEuros !== "potGives")
    return [name, inWords.unit({ value: decimalForField(base.unitValueMicroEuros, 6, locale) })];
  return [name];
}

/** A rule as one line: "Pisteiden mukaan · enintään 2 000 € · vähintään 100 €". */
export function ruleInWords({ base, caps, minimum }: AllocationRule, words: Words, locale: Locale): string {
  const { inWords } = words;
  const { perApplicantCents, shareOfAppliedBp, shareOfCostsBp } = caps;
  const limits = [
    perApplicantCents === undefined ? "" : inWords.cap({ sum: formatEuros(perApplicantCents, locale) }),
    shareOfAppliedBp === undefined ? "" : inWords.capApplied({ share: formatShare(shareOfAppliedBp, locale) }),
    shareOfCostsBp === undefined ? "" : inWords.capCosts({ share: formatShare(shareOfCostsBp, locale) }),
    minimum === null ? "" : inWords.minimum({ sum: formatEuros(minimum.cents, locale) }),
  ];
  return [...baseInWords(base, words, locale), ...limits.filter(Boolean)].join(" · ");
}
