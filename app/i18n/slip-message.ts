import { groupedPhone } from "#domain/shared/phone-number";
import type { Locale } from "#domain/shared/locales";
import { slip } from "#i18n/messages/slip";
import type { PlainRow } from "#i18n/plain-activity";

type Item =
  | { isHere: false; note: string }
  | { isHere: true; title: { text: string }; rows: PlainRow[]; phone: string | null; note: string };

type Message = { items: readonly Item[]; url: string; shownCode: string; locale: Locale };

const linesOf = (item: Item): string[] => {
  if (!item.isHere) return [];
  const when = item.rows.find(({ key }) => key === "when")?.sentences ?? [];
  return [item.title.text, ...when, item.phone ? groupedPhone(item.phone) : "", item.note].filter(Boolean);
};

/** A slip as plain words, for a letter that the worker sends from their own program: what, when, the number, the link. */
export function slipLetter({ items, url, shownCode, locale }: Message): { subject: string; body: string } {
  const t = slip[locale];
  const told = items.map((item) => linesOf(item).join("\n")).filter(Boolean);
  const body = [t.mailIntro, ...told, `${t.mailLink}\n${url}`, `${t.showCode} ${shownCode}`].join("\n\n");
  return { subject: t.mailSubject, body };
}

/** The same as short as it goes: names of what was collected, the link, and the code that is shown at the door. */
export function slipShortMessage({ items, url, shownCode, locale }: Message): string {
  const names = items.flatMap((item) => (item.isHere ? [item.title.text] : []));
  const t = slip[locale];
  return `${t.mailSubject}: ${names.join(", ")}. ${url}\n${t.showCode} ${shownCode}`;
}
