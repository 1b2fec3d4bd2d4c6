import type { Field, Section } from "#domain/grants/form/definition";
import { inputName, placesIn, type TypedValues } from "#domain/grants/form/typed-values";
import { localText } from "#domain/shared/locales";
import { formFields } from "#i18n/messages/form-fields";
import { useLocale, useTexts } from "#i18n/use-texts";

/** A part of an answer, as in inputName, and what its input is called. */
type Part = [part: string, label: string];

/** The inputs of a table's columns in each of its rows, told apart by their numbers. */
const rowParts = (typed: TypedValues, field: string, table: string, title: string, columns: Record<string, string>) =>
  placesIn(typed, inputName(field, table)).flatMap((place, index) =>
    Object.entries(columns).map(([column, label]): Part => [
      `${table}[${place}].${column}`,
      `${title}${index + 1}, ${label}`,
    ]),
  );

function usePartsOf(typed: TypedValues): (field: Field) => Part[] {
  const { members, budget, otherGrants, premises } = useTexts(formFields);
  const locale = useLocale();
  const budgetRow = { name: budget.name, cents: budget.cents, note: budget.note };
  const grantRow = {
    from: otherGrants.from,
    year: otherGrants.year,
    cents: otherGrants.cents,
    state: otherGrants.state,
  };
  const placeRow = { name: premises.name, hours: premises.hours, value: premises.value };
  return (field) => {
    if (field.kind === "members")
      return field.bands.flatMap(({ code, label }) =>
        Object.entries(members.heads).map(([column, head]): Part => {
          const whose = column.endsWith("Local")
            ? members.heads[column.replace("Local", "Total") as "womenTotal"]
            : null;
          const named = whose ? `${whose}, ${head}` : head;
          return [`${code}.${column}`, members.of({ band: localText(label, locale), head: named })];
        }),
      );
    if (field.kind === "statistics")
      return field.measures.map(({ code, label }): Part => [`${code}.count`, localText(label, locale)]);
    if (field.kind === "otherGrants") return rowParts(typed, field.id, "rows", "", grantRow);
    if (field.kind === "premises") return rowParts(typed, field.id, "rows", "", placeRow);
    if (field.kind !== "budget") return [];
    return [
      ...rowParts(typed, field.id, "costs", `${budget.costs} `, budgetRow),
      ...rowParts(typed, field.id, "income", `${budget.income} `, budgetRow),
      ["ownShare.cents", budget.ownShare],
    ];
  };
}

/**
 * What the inputs of fields are called in a list of what to mend, in its order: of a table each by its row and column, for the
 * name of the whole would stand there as many times as there is something to mend.
 */
export function usePartLabels(section: Pick<Section, "fields"> | null, typed: TypedValues): Record<string, string> {
  const locale = useLocale();
  const partsOf = usePartsOf(typed);
  return Object.fromEntries(
    (section?.fields ?? []).flatMap((field): Part[] => {
      const whole = localText(field.label, locale);
      const parts = partsOf(field).map(([part, label]): Part => [inputName(field.id, part), `${whole}, ${label}`]);
      return [[field.id, whole], ...parts];
    }),
  );
}
