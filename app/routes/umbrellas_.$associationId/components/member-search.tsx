import { Button } from "#components/button";
import { SelectField } from "#components/select-field";
import { TextField } from "#components/text-field";
import { byName } from "#i18n/format";
import { umbrellas } from "#i18n/messages/umbrellas";
import { useTerms } from "#i18n/use-terms";
import { useLocale, useTexts } from "#i18n/use-texts";
import type { PublicUmbrellaView } from "../queries.server";
import type { MembersQuery } from "../schema";

type MemberSearchProps = { umbrella: PublicUmbrellaView; query: MembersQuery };

/** Narrows the list of members by name, field and area. */
export function MemberSearch({ umbrella: { id, fields, areas }, query }: MemberSearchProps) {
  const t = useTexts(umbrellas);
  const [fieldNames, areaNames] = [useTerms("fields"), useTerms("villages")];
  const compare = byName(useLocale());
  const options = (codes: readonly string[], name: (code: string) => string) =>
    codes.map((value) => ({ value, label: name(value) })).sort((a, b) => compare(a.label, b.label));
  return (
    <form method="get" action={`/umbrellas/${id}`} className="field-row no-print" role="search">
      <TextField name="q" label={t.search} type="search" defaultValue={query.q} width="medium" />
      <SelectField
        name="field"
        label={t.field}
        options={options(fields, fieldNames.name)}
        placeholder={t.anyField}
        defaultValue={query.field}
        width="medium"
      />
      <SelectField
        name="area"
        label={t.area}
        options={options(areas, areaNames.name)}
        placeholder={t.anyArea}
        defaultValue={query.area}
        width="medium"
      />
      <Button variant="quiet">{t.find}</Button>
    </form>
  );
}
