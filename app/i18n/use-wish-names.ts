import type { Wish } from "#domain/search/wishes";
import { codeText } from "#i18n/code-text";
import { activities } from "#i18n/messages/activities";
import { schedules } from "#i18n/messages/schedules";
import { search } from "#i18n/messages/search";
import { serviceLanguages } from "#i18n/messages/service-languages";
import { why } from "#i18n/messages/why";
import { useTerms } from "#i18n/use-terms";
import { useTexts } from "#i18n/use-texts";

/** What a question wishes, in words, on one line; a municipality is told by its place. */
export function useWishNames(): (wishes: readonly Pick<Wish, "facet" | "value">[]) => string {
  const [words, a, s] = [useTexts(why), useTexts(activities), useTexts(search)];
  const days: Readonly<Record<string, string>> = useTexts(schedules).days;
  const languages = useTexts(serviceLanguages);
  const villages = useTerms("villages");
  const named: Readonly<Record<string, (value: string) => string>> = {
    cost: () => a.free,
    remote: () => s.remotely,
    task: () => words.task,
    day: (value) => codeText(days, value),
    time: (value) => codeText(s.times, value),
    language: (value) => codeText(languages, value),
    village: villages.name,
  };
  return (wishes) =>
    wishes
      .map(({ facet, value }) => named[facet]?.(value) ?? "")
      .filter(Boolean)
      .join(", ");
}
