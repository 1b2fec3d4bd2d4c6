import { Section } from "#components/section";
import { Tag } from "#components/tag";
import { formatDateTime } from "#i18n/format";
import { cases } from "#i18n/messages/cases";
import { filing } from "#i18n/messages/filing";
import { useLocale, useTexts } from "#i18n/use-texts";
import type { OwnCaseView } from "../queries.server";

/** Every filing of the application with its receipt, the one that counts first. */
export function Receipts({ caseId, status, versions }: Pick<OwnCaseView, "caseId" | "status" | "versions">) {
  const t = useTexts(filing);
  const { statuses } = useTexts(cases);
  const locale = useLocale();
  if (versions.length === 0) return null;
  const last = status === "withdrawn" ? <Tag>{statuses.withdrawn}</Tag> : <Tag tone="good">{t.inForce}</Tag>;
  return (
    <Section title={t.receiptsTitle}>
      <ul className="hairlines">
        {versions.toReversed().map(({ number, filedAt }, index) => (
          <li key={number} className="toolbar">
            <a href={`/my/cases/${caseId}/receipts/${number}`}>
              {t.receiptName({ number, at: formatDateTime(filedAt, locale) })}
            </a>
            {index === 0 ? last : <Tag>{t.replaced}</Tag>}
          </li>
        ))}
      </ul>
    </Section>
  );
}
