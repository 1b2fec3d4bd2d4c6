import { FactList } from "#components/fact-list";
import type { Lacking } from "#domain/grants/completeness";
import { formatDate, formatEuros } from "#i18n/format";
import { application } from "#i18n/messages/application";
import { caseCompleteness } from "#i18n/messages/case-completeness";
import { eligibility } from "#i18n/messages/eligibility";
import { useLocale, useTexts } from "#i18n/use-texts";

type LackingListProps = {
  lacking: readonly Lacking[];
  /** What attachments and the form's fields are called, by their code or id. */
  names: Readonly<Record<string, string>>;
};

/** What keeps the application from being whole, each in a sentence. */
export function LackingList({ lacking, names }: LackingListProps) {
  const t = useTexts(caseCompleteness);
  const { labels } = useTexts(application);
  const { findings } = useTexts(eligibility);
  const locale = useLocale();
  const nameOf = (key: string): string => names[key] ?? key;
  if (lacking.length === 0) return <p className="muted">{t.whole}</p>;
  const sentence = (one: Lacking): string => {
    switch (one.kind) {
      case "field":
        return t.field({ name: labels[one.field] });
      case "answer":
        return t.field({ name: nameOf(one.field) });
      case "attachment":
        return t.attachment({ name: nameOf(one.code) });
      case "toFollow": {
        const told = { name: nameOf(one.field), by: formatDate(one.by, locale) };
        return one.isLate ? t.late(told) : t.toFollow(told);
      }
      case "overCap":
        return t.overCap({ cap: formatEuros(one.capCents, locale) });
      case "sumDiffers":
        return t.sumDiffers({ name: labels[one.sum] });
      case "number":
        return t.number;
      case "rule":
        return findings[one.code].notMet;
    }
  };
  const items = lacking.map((one) => ({
    icon: one.kind === "toFollow" && !one.isLate ? ("info" as const) : ("close" as const),
    tone: one.kind === "toFollow" && !one.isLate ? ("attention" as const) : ("bad" as const),
    text: sentence(one),
  }));
  return <FactList items={items} label={t.title} layout="rows" />;
}
