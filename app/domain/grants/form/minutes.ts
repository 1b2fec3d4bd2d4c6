import { visible } from "#domain/grants/form/conditions";
import { fieldsOf, type FieldOf, type FormDefinition, type Kind } from "#domain/grants/form/definition";
import { KINDS } from "#domain/grants/form/kinds";

/** What everybody writes besides: contact, account, purpose, period and sum. An estimate, as those of the kinds are. */
const CORE_MINUTES = 10;
const ROUNDED_TO = 5;

const minutesFor = <K extends Kind>(field: FieldOf<K>): number => KINDS[field.kind].minutes(field);
const sum = (minutes: readonly number[]): number => minutes.reduce((all, each) => all + each, 0);

/** Does the form ask nothing yet? Then there is nothing to estimate. */
export const asksNothing = (definition: FormDefinition): boolean => fieldsOf(definition).length === 0;

/**
 * How many minutes it takes to fill in an application with this form, rounded up to five. An estimate from the table of
 * kinds until the real time has been measured; a field that is asked only of some counts as half.
 */
export function minutesOf(definition: FormDefinition): number {
  const everyField = sum(fieldsOf(definition).map(minutesFor));
  const askedOfAll = sum(fieldsOf(visible(definition, {})).map(minutesFor));
  return Math.ceil((CORE_MINUTES + (everyField + askedOfAll) / 2) / ROUNDED_TO) * ROUNDED_TO;
}
