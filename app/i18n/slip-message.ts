import { groupedPhone } from "#domain/shared/phone-number";
import type { Locale } from "#domain/shared/locales";
import { slip } from "#i18n/messages/slip";
import type { PlainRow } from "#i18n/plain-activity";

type Item =
  | { isHere: false; note: string }
  | {
      isHere: true;
      title: { text: string };
      rows: readonly PlainRow[];
      phone: string | null;
      email: string | null;
      note: string;
    };

type Message = { items: readonly Item[]; url: string; shownCode: string; locale: Locale };

/** Chrome and Outlook on Windows silently open no mail from an address that is longer than some 2,040 characters. */
const LETTER_LONGEST = 1_950;

/** How much is told of each thing, from the most to the least. */
const TELLINGS = [["when", "where"], ["when"], []] as const satisfies readonly (readonly PlainRow["key"][])[];

function linesOf(item: Item, keys: readonly PlainRow["key"][]): string[] {
  if (!item.isHere) return [];
  if (keys.length === 0) return [item.title.text];
  const sentences = keys.flatMap((key) => item.rows.find((row) => row.key === key)?.sentences ?? []);
  const reached = item.phone ? groupedPhone(item.phone) : (item.email ?? "");
  return [item.title.text, ...sentences, reached, item.note].filter(Boolean);
}

/**
 * A slip as plain words, for a letter that the worker sends from their own program: what, when, where, whom to reach, the
 * link. Where much was collected less is told of each, for the letter travels in an address; all of it is behind the link.
 */
export function slipLetter({ items, url, shownCode, locale }: Message): { subject: string; body: string } {
  const t = slip[locale];
  const letters = TELLINGS.map((keys) => {
    const told = items.map((item) => linesOf(item, keys).join("\n")).filter(Boolean);
    const things = keys.length === 0 ? [told.join("\n")] : told;
    return [t.mailIntro, ...things, `${t.mailLink}\n${url}`, `${t.showCode} ${shownCode}`].join("\n\n");
  });
  const fits = (body: string): boolean => encodeURIComponent(t.mailSubject + body).length <= LETTER_LONGEST;
  return { subject: t.mailSubject, body: letters.find(fits) ?? letters.at(-1) ?? "" };
}

/** The same as short as it goes: names of what was collected, the link, and the code that is shown at the door. */
export function slipShortMessage({ items, url, shownCode, locale }: Message): string {
  const names = items.flatMap((item) => (item.isHere ? [item.title.text] : []));
  const t = slip[locale];
  return `${t.mailSubject}: ${names.join(", ")}. ${url}\n${t.showCode} ${shownCode}`;
}
