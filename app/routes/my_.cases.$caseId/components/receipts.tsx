import { Section } from "#components/section";
import { Tag } from "#components/tag";
import { formatDateTime } from "#i18n/format";
import { filing } from "#i18n/messages/filing";
import { useLocale, useTexts } from "#i18n/use-texts";
import type { OwnCaseView } from "../queries.server";

/** Every filing of the application with its receipt, the one that counts first. */
export function Receipts({ caseId, versions }: Pick<OwnCaseView, "caseId" | "versions">) {
  const t = useTexts(filing);
  const locale = useLocale();
  if (versions.length === 0) return null;
  return (
    <Section title={t.receiptsTitle}>
      <ul className="hairlines">
        {versions.toReversed().map(({ number, filedAt }, index) => (
          <li key={number} className="toolbar">
            <a href={`/my/cases/${caseId}/receipts/${number}`}>
              {t.receiptName({ number, at: formatDateTime(filedAt, locale) })}
            </a>
            <Tag tone={index === 0 ? "good" : "neutral"}>{index === 0 ? t.inForce : t.replaced}</Tag>
          </li>
        ))}
      </ul>
    </Section>
  );
}
