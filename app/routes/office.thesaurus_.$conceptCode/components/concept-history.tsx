import { Timeline } from "#components/timeline";
import { formatDateTime } from "#i18n/format";
import { conceptEditing } from "#i18n/messages/concept-editing";
import { useLocale, useTexts } from "#i18n/use-texts";
import type { ConceptView } from "../queries.server";

/** What has been done to the concept, by whom, and which words came and went. */
export function ConceptHistory({ history }: Pick<ConceptView, "history">) {
  const t = useTexts(conceptEditing);
  const locale = useLocale();
  if (history.length === 0) return <p className="muted">{t.noHistory}</p>;
  return (
    <Timeline
      entries={history.map(({ id, event, at, by, added, removed }) => ({
        id,
        when: formatDateTime(at, locale),
        dateTime: at.toISOString(),
        what: t.events[event],
        who: by,
        why: [added && t.added({ name: added }), removed && t.removed({ name: removed })].filter(Boolean).join(". "),
      }))}
    />
  );
}
