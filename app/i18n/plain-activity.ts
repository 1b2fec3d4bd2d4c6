import { isFree } from "#domain/associations/cost";
import type { PlainTime } from "#domain/associations/listed-activity";
import type { ShownActivity } from "#domain/associations/shown-activity";
import { placeWords } from "#domain/associations/shown-place";
import { countedBy, EVERYWHERE, placeMeant, type PlaceMeant } from "#domain/referrals/plain-words";
import type { Locale } from "#domain/shared/locales";
import { formatLongDay, formatMonth, plainEuros } from "#i18n/format";
import { plainActivity } from "#i18n/messages/plain-activity";
import { plainStaying } from "#i18n/messages/plain-staying";
import { daySpan, joined, rhythmText, timeText, type Repeating } from "#i18n/schedule-text";

// What a client reads: one thing in each sentence, no abbreviations, times in words (selkokieli).

/** One question somebody has before going, and its answer in short sentences. */
export type PlainRow = { key: "when" | "where" | "price" | "joining"; label: string; sentences: string[] };

type Words = (typeof plainActivity)["fi"];

const atTime = (opensAt: string | null | undefined, locale: Locale, t: Words): string =>
  opensAt ? ` ${t.kello} ${timeText(opensAt, locale)}` : "";

function rhythm(schedule: Repeating, locale: Locale, t: Words): string {
  const at = atTime(schedule.opensAt, locale, t);
  if (schedule.kind === "weekly" && schedule.every === 1) {
    const span = daySpan(schedule.byDay, locale);
    if (span) return t.rhythm({ rhythm: span, at });
    const days = schedule.byDay.map((day) => t.everyDay[day]);
    return t.every({ days: joined(days, { fi: "ja", sv: "och", en: "and" }[locale]), at });
  }
  return t.rhythm({ rhythm: rhythmText(schedule, locale), at });
}

function season({ season: months }: Repeating, locale: Locale, t: Words): string {
  if (!months) return "";
  const name = (month: number) => formatMonth(month, locale);
  return t.season({ first: name(months.startMonth), last: name(months.endMonth) });
}

function nextTime({ startsOn, endsOn, opensAt }: PlainTime, locale: Locale, t: Words): string[] {
  return [
    t.next({ day: formatLongDay(startsOn, locale), at: atTime(opensAt, locale, t) }),
    endsOn === startsOn ? "" : t.until({ day: formatLongDay(endsOn, locale) }),
  ];
}

function repeated({ schedule }: ShownActivity, locale: Locale, t: Words): string[] {
  if (schedule.kind !== "weekly" && schedule.kind !== "monthly") return [];
  const { closesAt } = schedule;
  return [
    rhythm(schedule, locale, t),
    closesAt ? t.ends({ time: timeText(closesAt, locale) }) : "",
    season(schedule, locale, t),
  ];
}

/** When it is; what is over tells nothing more than that it is. */
function when(activity: ShownActivity, locale: Locale, t: Words): string[] {
  const { timing, next } = activity;
  const coming = next ? nextTime(next, locale, t) : [];
  switch (timing.state) {
    case "ended":
    case "none":
    case "notYet":
    case "byAgreement":
      return [t[timing.state]];
    case "break":
    case "offSeason":
      return [t.pause, ...coming, ...repeated(activity, locale, t)];
    case "coming":
    case "now":
    case "starting":
      return [...repeated(activity, locale, t), ...coming];
  }
}

/** What has no place of its own is told to be where one is: neither its area nor joining it from home adds anything. */
const PLACELESS: readonly PlaceMeant[] = ["phone", "online", "phoneAndOnline"];

function placeSentence(name: string, meant: PlaceMeant, t: Words): string {
  const text = name.replace(/\.$/, "");
  if (meant === "named") return t.place({ text });
  return meant === "common" ? t.placeLabelled({ text }) : t.places[meant];
}

/** The area, where the place's own name does not tell it. */
function areaSentence(name: string, village: string, t: Words): string {
  if (!name || !village || name.includes(village)) return "";
  const meant = placeMeant(village);
  return EVERYWHERE.includes(meant) ? placeSentence(village, meant, t) : t.village({ text: village });
}

function where({ place, isPlaceHidden, remote }: ShownActivity, area: string, t: Words): string[] {
  if (isPlaceHidden) return [t.places.onContact];
  const village = placeWords(area, place.municipality ?? "").join(", ");
  const named = place.name || village;
  const meant = placeMeant(named);
  if (PLACELESS.includes(meant)) return [placeSentence(named, meant, t)];
  // Who comes home needs no address, and nobody joins from where they are anyway.
  if (meant === "home") return [t.places.home, areaSentence(place.name, village, t)];
  return [
    named ? placeSentence(named, meant, t) : "",
    areaSentence(place.name, village, t),
    place.address ? t.address({ text: place.address }) : "",
    remote ? t.remote : "",
    named || place.address || remote ? "" : t.unknownPlace,
  ];
}

/** A sum and what it is for in a sentence where both are understood, else the association's own words as they are. */
function costSentence(cost: ShownActivity["cost"], locale: Locale, t: Words): string {
  const by = countedBy(cost);
  if (by !== null && cost.amountCents !== null) {
    const sum = t.prices.euros({ euros: plainEuros(cost.amountCents, locale) });
    return t.costs({ what: t.prices.counted[by], sum });
  }
  return cost.text ? t.priceLabelled({ text: cost.text.replace(/\.$/, "") }) : t.askPrice;
}

function price({ cost, membershipRequired }: ShownActivity, locale: Locale, t: Words): string[] {
  const told = isFree(cost) ? t.free : costSentence(cost, locale, t);
  return [told, membershipRequired === "yes" ? t.members : ""];
}

/** What comes home, or by telephone or the net, nobody goes to: no door, and nothing "before you come". */
const stayingFor = (meant: PlaceMeant): "home" | "afar" | null =>
  meant === "home" ? "home" : PLACELESS.includes(meant) ? "afar" : null;

function joining(
  { group, registration, referral, companionWelcome, place }: ShownActivity,
  area: string,
  locale: Locale,
): string[] {
  const [t, there] = [plainActivity[locale], plainStaying[locale]];
  const named = place.name || placeWords(area, place.municipality ?? "").join(", ");
  const staying = stayingFor(placeMeant(named));
  const companion = staying ? there.companion : t.companion;
  return [
    group.full ? t.full : "",
    group.full && group.waitingList === "yes" ? t.waitingList : "",
    (staying ? there[staying] : t.registration)[registration],
    referral.warmHandover && !staying ? t.door : "",
    companionWelcome === "yes" ? companion : "",
  ];
}

/** An activity in short sentences, as it is now. `village` is the name of its village in the reader's language. */
export function plainRows(activity: ShownActivity, village: string, locale: Locale): PlainRow[] {
  const t = plainActivity[locale];
  const rows = {
    when: when(activity, locale, t),
    where: where(activity, village, t),
    price: price(activity, locale, t),
    joining: joining(activity, village, locale),
  };
  return (["when", "where", "price", "joining"] as const).map((key) => ({
    key,
    label: t[key],
    sentences: rows[key].filter(Boolean),
  }));
}
