import { CostWords } from "#components/associations/cost-words";
import { ByLine } from "#components/associations/by-line";
import { confirmedFact } from "#components/associations/confirmed-line";
import { FactList, type Fact } from "#components/fact-list";
import { PhoneLink } from "#components/phone-link";
import { isFree } from "#domain/associations/cost";
import type { HandedFactsOf } from "#domain/referrals/handed";
import { activities } from "#i18n/messages/activities";
import { confirmedLine } from "#i18n/messages/confirmed-line";
import { tray } from "#i18n/messages/tray";
import { useTerms } from "#i18n/use-terms";
import { useLocale, useTexts } from "#i18n/use-texts";
import { whenLine } from "#i18n/when-text";

/** What a counsellor must know of an activity before handing it on, in two lines. */
export function HandedFacts({ activity, today }: { activity: HandedFactsOf; today: string }) {
  const [t, words, certain] = [useTexts(activities), useTexts(tray), useTexts(confirmedLine)];
  const [locale, villages] = [useLocale(), useTerms("villages")];
  const { association, place, remote, cost, registration, group, joining, referral, certainty } = activity;
  const phone = joining.phone ?? association.phone;
  const facts: (Fact | null)[] = [
    { icon: "calendar", text: whenLine(activity, locale, today) },
    { icon: "euro", text: isFree(cost) ? t.free : <CostWords cost={cost} /> },
    { icon: "hand", text: t.registration[registration] },
    group.full ? { icon: "people", text: words.full, tone: "attention" } : null,
    referral.warmHandover ? { icon: "hand", text: words.atTheDoor, tone: "good" } : null,
    phone ? { icon: "phone", text: <PhoneLink phone={phone} /> } : null,
    confirmedFact(certainty, certain, locale),
  ];
  return (
    <>
      <p className="result-by">
        <ByLine
          association={association.name}
          place={place.name}
          also={[villages.name(place.village), place.municipality ?? "", remote ? t.remote : ""]}
        />
      </p>
      <FactList items={facts.filter((fact) => fact !== null)} />
    </>
  );
}
