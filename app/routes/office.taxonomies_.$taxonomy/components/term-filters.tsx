import { Button } from "#components/button";
import { SelectField } from "#components/select-field";
import { TextField } from "#components/text-field";
import { codeOptions } from "#i18n/code-text";
import { taxonomies } from "#i18n/messages/taxonomies";
import { useTexts } from "#i18n/use-texts";
import { STATES, type TermQuery } from "../schema";

export function TermFilters({ taxonomy, query }: { taxonomy: string; query: TermQuery }) {
  const t = useTexts(taxonomies);
  return (
    <form
      method="get"
      action={`/office/taxonomies/${taxonomy}`}
      className="field-row"
      role="search"
      aria-label={t.filter}
    >
      {query.sort === "name" && !query.isDescending ? null : (
        <input type="hidden" name="sort" value={`${query.isDescending ? "-" : ""}${query.sort}`} />
      )}
      <TextField name="q" label={t.search} type="search" defaultValue={query.q} width="medium" />
      <SelectField
        name="state"
        label={t.show}
        options={codeOptions(STATES, t.states)}
        placeholder={t.anyState}
        defaultValue={query.state ?? ""}
        width="medium"
      />
      <Button variant="quiet">{t.filter}</Button>
    </form>
  );
}
