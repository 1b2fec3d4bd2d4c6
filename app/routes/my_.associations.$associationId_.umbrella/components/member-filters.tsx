import { Button } from "#components/button";
import { SelectField } from "#components/select-field";
import { TextField } from "#components/text-field";
import { MEMBER_STATES } from "#domain/associations/umbrella-member";
import { codeOptions } from "#i18n/code-text";
import { umbrellaDesk } from "#i18n/messages/umbrella-desk";
import { useTexts } from "#i18n/use-texts";
import { RIGHTS_GIVEN, sortText, type MemberQuery } from "../schema";

export function MemberFilters({ umbrellaId, query }: { umbrellaId: string; query: MemberQuery }) {
  const t = useTexts(umbrellaDesk);
  const sort = sortText(query);
  return (
    <form
      method="get"
      action={`/my/associations/${umbrellaId}/umbrella`}
      className="field-row no-print"
      role="search"
      aria-label={t.filter}
    >
      {sort ? <input type="hidden" name="sort" value={sort} /> : null}
      <TextField name="q" label={t.name} type="search" defaultValue={query.q} width="medium" />
      <SelectField
        name="state"
        label={t.state}
        options={codeOptions(MEMBER_STATES, t.states)}
        placeholder={t.anyState}
        defaultValue={query.state ?? ""}
        width="medium"
      />
      <SelectField
        name="right"
        label={t.right}
        options={codeOptions(RIGHTS_GIVEN, t.rights)}
        placeholder={t.anyRight}
        defaultValue={query.right ?? ""}
        width="medium"
      />
      <Button variant="quiet">{t.filter}</Button>
    </form>
  );
}
