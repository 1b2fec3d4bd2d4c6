import { Button } from "#components/button";
import { Chips } from "#components/chips";
import { SelectField } from "#components/select-field";
import {
  CLIENT_FACETS,
  hrefOf,
  isOfClient,
  queryPairs,
  type DirectoryQuery,
  type FacetName,
} from "#domain/search/directory-query";
import { counselling } from "#i18n/messages/counselling";
import { search } from "#i18n/messages/search";
import { serviceLanguages } from "#i18n/messages/service-languages";
import { useTexts } from "#i18n/use-texts";
import type { DeskView } from "../queries.server";

/** Languages besides Finnish in which a client most often wants to be met. */
const OFTEN_SPOKEN = ["sv", "en", "ru", "uk", "ar"] as const;

/** The question with one more choice, or without it where it was made. */
function toggled(query: DirectoryQuery, name: FacetName, value: string): string {
  const chosen = query.chosen[name];
  const next = chosen.includes(value) ? chosen.filter((held) => held !== value) : [...chosen, value];
  return hrefOf(query, { chosen: { ...query.chosen, [name]: next } });
}

type ClientProps = { query: DirectoryQuery; view: DeskView };

/** Where a client comes from. */
export function From({ query, view: { villages } }: ClientProps) {
  const t = useTexts(counselling);
  const kept = queryPairs(query).filter(([name]) => name !== "from");
  return (
    <form method="get" action={`${query.at}#narrowing`} className="field-row" data-submit-on-change="">
      {kept.map(([name, value]) => (
        <input type="hidden" name={name} value={value} key={`${name} ${value}`} />
      ))}
      <SelectField
        name="from"
        label={t.from}
        placeholder={t.anywhere}
        options={villages.length > 1 ? villages : (villages[0]?.options ?? [])}
        defaultValue={query.from ?? ""}
        width="medium"
      />
      <Button variant="quiet">{t.choose}</Button>
    </form>
  );
}

/** What is said of a client with one press: never who it is. */
export function ClientChips({ query, view }: ClientProps) {
  const t = useTexts(counselling);
  const { clients } = useTexts(search);
  const languages = useTexts(serviceLanguages);
  const { counts } = view.results;
  const choices: { name: FacetName; value: string; label: string }[] = [
    ...CLIENT_FACETS.map((name) => ({ name, value: "yes", label: clients[name] })),
    ...OFTEN_SPOKEN.map((value) => ({
      name: "language" as const,
      value,
      label: t.speaks({ language: languages[value] }),
    })),
  ];
  /** How many a press would leave: what is not known to suit a client is shown, too, to be asked for. */
  const left = (name: FacetName, value: string): number =>
    (isOfClient(name) ? [value, "partly", "unknown"] : [value]).reduce(
      (sum, each) => sum + (counts[name]?.[each] ?? 0),
      0,
    );
  // What would leave nothing stays in its place, so that the hand finds the others where they were.
  const items = choices.map(({ name, value, label }) => {
    const current = query.chosen[name].includes(value);
    const count = left(name, value);
    const disabled = !current && count === 0;
    const href = `${toggled(query, name, value)}#narrowing`;
    return { label, href, current, disabled, count: disabled ? 0 : undefined };
  });
  return (
    <>
      <p className="desk-client-label" aria-hidden="true">
        {t.client}
      </p>
      <Chips label={t.client} items={items} />
    </>
  );
}
