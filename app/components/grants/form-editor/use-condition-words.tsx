import { optionsOf, type Condition, type Field, type Test } from "#domain/grants/form/definition";
import { localText } from "#domain/shared/locales";
import { plainDate } from "#domain/shared/plain-date";
import { formatDate, formatEuros } from "#i18n/format";
import { formConditions } from "#i18n/messages/form-conditions";
import { useLocale, useTexts } from "#i18n/use-texts";

/** What a test compares with, as people read it: the label of an option, yes or no, a sum, a day. */
export function useValueWords(): (field: Field, value: string | number | boolean) => string {
  const t = useTexts(formConditions);
  const locale = useLocale();
  return (field, value) => {
    if (typeof value === "boolean") return value ? t.yes : t.no;
    if (field.kind === "money" || field.kind === "budget") return formatEuros(Number(value), locale);
    if (field.kind === "date") return formatDate(plainDate(String(value)), locale);
    const option = optionsOf(field).find(({ code }) => code === value);
    return option ? `”${localText(option.label, locale)}”` : String(value);
  };
}

/** When something is asked, in words, given all the form's fields; null where it is asked always. */
export function useConditionWords(fields: readonly Field[]): (condition: Condition | null) => string | null {
  const t = useTexts(formConditions);
  const locale = useLocale();
  const valueOf = useValueWords();
  const told = (test: Test): string => {
    const field = fields.find(({ id }) => id === test.field);
    if (!field) return t.tests.gone;
    const name = localText(field.label, locale);
    return test.is === "filled"
      ? t.tests.filled({ name })
      : t.tests[test.is]({ name, value: valueOf(field, test.value) });
  };
  return (condition) => {
    if (!condition) return null;
    return t.asked({ tests: condition.tests.map(told).join(condition.of === "all" ? t.and : t.or) });
  };
}
