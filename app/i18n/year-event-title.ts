import type { YearEvent } from "#domain/calendar/year-events";
import { localText, type Locale } from "#domain/shared/locales";
import { wheel } from "#i18n/messages/wheel";

/** An event's name in the reader's language; what was entered stands as it was written. */
export function yearEventTitle(event: YearEvent, locale: Locale): string {
  if (event.kind === "entered") return event.title;
  const [only, ...others] = event.calls.map(({ names }) => localText(names, locale));
  if (only !== undefined && others.length === 0) return wheel[locale].steps[event.kind]({ names: only });
  return wheel[locale].manySteps[event.kind]({ count: event.calls.length });
}
