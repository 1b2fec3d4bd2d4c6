import { ActionLink } from "#components/action-link";
import { Note } from "#components/note";
import { archive } from "#i18n/messages/archive";
import { changeRequests } from "#i18n/messages/change-requests";
import { useTexts } from "#i18n/use-texts";
import type { ModeratedView } from "../queries.server";

/** What became of an archived association, and whether its people wait for an answer. */
export function Standing({ association: { id, archived, asksChange } }: { association: ModeratedView }) {
  const t = useTexts(archive);
  const change = useTexts(changeRequests);
  return (
    <>
      {archived ? (
        <Note title={t.archivedTitle}>
          <p>{t.became[archived.reason]}</p>
          {archived.into ? (
            <ActionLink href={`/office/associations/${archived.into.id}`}>{archived.into.name}</ActionLink>
          ) : null}
        </Note>
      ) : null}
      {asksChange ? (
        <Note tone="attention" title={change.waitingTitle}>
          <ActionLink href={`/office/change-requests/${id}`}>{change.see}</ActionLink>
        </Note>
      ) : null}
    </>
  );
}
