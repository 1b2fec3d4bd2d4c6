import { Button } from "#components/button";
import { SelectField } from "#components/select-field";
import { TextField } from "#components/text-field";
import { awards } from "#i18n/messages/awards";
import { useTexts } from "#i18n/use-texts";
import type { AwardsView } from "../queries.server";
import type { AwardsQuery } from "../schema";

type AwardsFilterProps = { query: AwardsQuery; view: Pick<AwardsView, "year" | "years" | "programmes"> };

export function AwardsFilter({ query, view: { year, years, programmes } }: AwardsFilterProps) {
  const t = useTexts(awards);
  return (
    <form
      className="awards-filter no-print"
      method="get"
      action="/grants/awards"
      role="search"
      data-submit-on-change=""
    >
      <SelectField
        name="year"
        label={t.year}
        defaultValue={String(year)}
        options={years.map((value) => ({ value: String(value), label: String(value) }))}
      />
      <SelectField
        name="programme"
        label={t.programme}
        defaultValue={query.programme}
        placeholder={t.allProgrammes}
        options={programmes.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <TextField name="q" label={t.search} type="search" defaultValue={query.q} />
      <Button variant="quiet" icon="search">
        {t.searchButton}
      </Button>
    </form>
  );
}
