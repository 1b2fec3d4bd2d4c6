import { Button } from "#components/button";
import { SelectField } from "#components/select-field";
import { TextField } from "#components/text-field";
import { RECORD_KINDS } from "#domain/records/record-fields";
import { codeOptions } from "#i18n/code-text";
import { changes } from "#i18n/messages/changes";
import { useTexts } from "#i18n/use-texts";
import type { ChangesQuery } from "../schema";

type ChangeFiltersProps = { query: ChangesQuery; authors: readonly string[] };

export function ChangeFilters({ query, authors }: ChangeFiltersProps) {
  const t = useTexts(changes);
  return (
    <form method="get" action="/office/changes" className="field-row" role="search" aria-label={t.filter}>
      <SelectField
        name="kind"
        label={t.kind}
        options={codeOptions(RECORD_KINDS, t.kinds)}
        placeholder={t.anyKind}
        defaultValue={query.kind ?? ""}
        width="medium"
      />
      <TextField name="by" label={t.by} type="search" defaultValue={query.by} list="authors" width="medium" />
      <datalist id="authors">
        {authors.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
      <Button variant="quiet">{t.filter}</Button>
    </form>
  );
}
