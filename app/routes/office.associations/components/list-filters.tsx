import { Button } from "#components/button";
import { SelectField } from "#components/select-field";
import { TextField } from "#components/text-field";
import { ARCHIVE_REASONS } from "#domain/associations/archive-reasons";
import { codeOptions } from "#i18n/code-text";
import { archive } from "#i18n/messages/archive";
import { associations } from "#i18n/messages/associations";
import { moderation } from "#i18n/messages/moderation";
import { useTexts } from "#i18n/use-texts";
import { FILED_STATUSES, SHOWS, type ListQuery } from "../schema";

export function ListFilters({ query }: { query: ListQuery }) {
  const t = useTexts(moderation);
  const words = useTexts(archive);
  const { status } = useTexts(associations);
  return (
    <form method="get" action="/office/associations" className="field-row" role="search" aria-label={t.filter}>
      {query.sort === "name" && !query.isDescending ? null : (
        <input type="hidden" name="sort" value={`${query.isDescending ? "-" : ""}${query.sort}`} />
      )}
      <TextField name="q" label={t.name} type="search" defaultValue={query.q} width="medium" />
      <SelectField
        name="status"
        label={t.status}
        options={codeOptions(FILED_STATUSES, status)}
        placeholder={t.anyStatus}
        defaultValue={query.status ?? ""}
        width="medium"
      />
      <SelectField
        name="show"
        label={t.show}
        options={SHOWS.map((value) => ({ value, label: t.shows[value] }))}
        placeholder={t.shows.all}
        defaultValue={query.show ?? ""}
        width="medium"
      />
      <SelectField
        name="reason"
        label={words.reason}
        options={codeOptions(ARCHIVE_REASONS, words.reasons)}
        placeholder={words.anyReason}
        defaultValue={query.reason ?? ""}
        width="medium"
      />
      <Button variant="quiet">{t.filter}</Button>
    </form>
  );
}
