import { Picture } from "#components/associations/picture";
import type { Fact } from "#components/fact-list";
import { Own } from "#components/own";
import { ResultRow } from "#components/result-row";
import { allAnswers, hasFacility } from "#domain/premises/facilities";
import { premisesList } from "#i18n/messages/premises-list";
import { premisesWords } from "#i18n/messages/premises-words";
import { priceText } from "#i18n/premises-text";
import { useFinnish, useLocale, useTexts } from "#i18n/use-texts";
import type { PremisesList } from "../queries.server";

type Row = PremisesList["rows"][number];

/** So many of the things a place has are named in the list. */
const NAMED = 4;

function useFacts({ capacity, facilities, freeDays }: Row): Fact[] {
  const t = useTexts(premisesList);
  const { facilities: names } = useTexts(premisesWords);
  const isStepFree = hasFacility(facilities, "stepFree");
  const has = allAnswers(facilities)
    .filter(({ code, answer }) => answer === "yes" && code !== "stepFree")
    .slice(0, NAMED);
  return [
    ...(capacity === null ? [] : [{ icon: "people" as const, text: t.people({ count: capacity }) }]),
    ...(isStepFree ? [{ icon: "wheelchair" as const, text: names.stepFree }] : []),
    ...(has.length > 0 ? [{ icon: "check" as const, text: has.map(({ code }) => names[code]).join(", ") }] : []),
    ...(freeDays === null ? [] : [{ icon: "calendar" as const, text: t.freeNow({ count: freeDays }) }]),
  ];
}

/** One place: what it is called, where, for how many, with what, and at what price for whom. */
export function PremisesResult({ row }: { row: Row }) {
  const { groups } = useTexts(premisesWords);
  const locale = useLocale();
  const lang = useFinnish();
  const { id, name, village, address, prices, photo } = row;
  const others = `${groups.other}: ${priceText(prices.other, locale)}`;
  return (
    <ResultRow
      title={<Own of={name} />}
      href={`/premises/${id}`}
      by={<span lang={lang}>{[village, address].filter(Boolean).join(" · ")}</span>}
      picture={photo ? <Picture picture={photo} sizes="(min-width: 48rem) 9rem, 92vw" /> : undefined}
      facts={useFacts(row)}
      next={{ label: groups.association, when: priceText(prices.association, locale), note: others }}
    />
  );
}
