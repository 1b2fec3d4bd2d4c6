import { ButtonLink } from "#components/button-link";
import { EmptyState } from "#components/empty-state";
import { Tag } from "#components/tag";
import { formatDate } from "#i18n/format";
import { associations } from "#i18n/messages/associations";
import { moderation } from "#i18n/messages/moderation";
import { useLocale, useTexts } from "#i18n/use-texts";
import type { OfficeListView } from "../queries.server";

/** What waits for the coordinator, the longest wait first. */
export function Queue({ queue }: { queue: OfficeListView["queue"] }) {
  const t = useTexts(moderation);
  const { kinds } = useTexts(associations);
  const locale = useLocale();
  if (queue.length === 0)
    return (
      <EmptyState icon="check" title={t.queueEmpty}>
        {t.queueEmptyText}
      </EmptyState>
    );
  return (
    <ul className="hairlines">
      {queue.map(({ id, name, kind, since, suspected }) => (
        <li key={id} className="record-row">
          <div>
            <a className="record-title" href={`/office/associations/${id}`}>
              {name}
            </a>
            <p className="muted small">
              {[kinds[kind], since ? t.waitingSince({ date: formatDate(since, locale) }) : ""]
                .filter(Boolean)
                .join(" · ")}
            </p>
          </div>
          {suspected.length > 0 ? (
            <Tag tone="warn" icon="warning">
              {t.suspected({ names: suspected.join(", ") })}
            </Tag>
          ) : null}
          <ButtonLink href={`/office/associations/${id}`} size="small">
            {t.decide}
          </ButtonLink>
        </li>
      ))}
    </ul>
  );
}
