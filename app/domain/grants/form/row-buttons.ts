import { placesIn, type TypedValues } from "#domain/grants/form/typed-values";

const BUTTON = /^(add|remove) (.+)$/;

/** The next free place of a table; a row there that has only an id is shown, and is nothing when it is read. */
function withRow(typed: TypedValues, table: string): TypedValues {
  const place = Math.max(-1, ...placesIn(typed, table)) + 1;
  return { ...typed, [`${table}[${place}].id`]: [""] };
}

/**
 * What a form holds after one of its row buttons was pressed where no script moves rows: "add budget.costs",
 * "remove budget.costs[2]". Null for any other button.
 */
export function afterRowButton(button: string, typed: TypedValues): TypedValues | null {
  const [, verb, place = ""] = BUTTON.exec(button) ?? [];
  if (verb === "add") return withRow(typed, place);
  if (verb !== "remove") return null;
  return Object.fromEntries(Object.entries(typed).filter(([name]) => !name.startsWith(`${place}.`)));
}
