import { Fragment } from "react";
import { placeWords } from "#domain/associations/shown-place";
import { CostWords } from "#components/associations/cost-words";
import { WhenNote } from "#components/activity/when-next";
import { JoiningWays } from "#components/activity/joining-ways";
import { OwnWithin } from "#components/own-within";
import { QuickFacts, type QuickFact } from "#components/quick-facts";
import { isFree } from "#domain/associations/cost";
import type { ShownActivity } from "#domain/associations/shown-activity";
import { mapHref } from "#domain/shared/map-links";
import { activities } from "#i18n/messages/activities";
import { activityPage } from "#i18n/messages/activity-page";
import { followingText } from "#i18n/following-text";
import { useTerms } from "#i18n/use-terms";
import { placeText } from "#i18n/told-briefly";
import { useFinnish, useLocale, useTexts } from "#i18n/use-texts";
import { whenText } from "#i18n/when-text";

const PASSED = ["ended", "none"];

/** The next time, how often, and the times after it. */
function useWhen(activity: ShownActivity, today: string): QuickFact {
  const t = useTexts(activityPage);
  const locale = useLocale();
  const told = whenText(activity, locale, today);
  const { label, when, rhythm, own } = told;
  const isPassed = PASSED.includes(activity.timing.state);
  const times = followingText(activity, locale, today);
  return {
    icon: "calendar",
    label,
    value: when,
    note: (
      <>
        {rhythm || own ? (
          <span>
            <WhenNote when={told} />
          </span>
        ) : null}
        {times ? <span>{t.afterThat({ times })}</span> : null}
      </>
    ),
    ...(isPassed ? {} : { tone: "next" }),
  };
}

/** What a place is called, and what else is told of it. */
function usePlaceWords({ place, isPlaceHidden, remote, scope }: ShownActivity): {
  named: string;
  also: string[];
  name: string;
} {
  const t = useTexts(activityPage);
  const name = placeText(place.name, useLocale()) ?? place.name;
  const words = useTexts(activities);
  const village = useTerms("villages").name(place.village);
  const [named = "", ...also] = placeWords(
    isPlaceHidden ? t.hiddenPlace : "",
    ...[name, place.address, village, place.municipality ?? ""],
    remote ? words.remote : "",
  );
  return { name, named, also: [...also, t.scopes[scope]].filter(Boolean) };
}

/** The place, how to get there, and whether it can be done from afar. */
function useWhere(activity: ShownActivity, municipality: string): QuickFact {
  const { map } = useTexts(activityPage);
  const { where } = useTexts(activities);
  const lang = useFinnish();
  const { named, also, name } = usePlaceWords(activity);
  const { place, transport } = activity;
  const isOwn = (word: string): boolean =>
    word !== "" && [name === place.name ? name : "", place.address].includes(word);
  return {
    icon: "pin",
    label: where,
    value: isOwn(named) ? <span lang={lang}>{named}</span> : named,
    note: (
      <>
        {also.length > 0 ? (
          <span>
            {also.map((word, index) => (
              <Fragment key={word}>
                {index > 0 ? " · " : null}
                {isOwn(word) ? <span lang={lang}>{word}</span> : word}
              </Fragment>
            ))}
          </span>
        ) : null}
        {transport ? <span lang={lang}>{transport}</span> : null}
        {place.address ? (
          <a className="no-print" href={mapHref([place.address, municipality])} rel="noreferrer">
            {map}
          </a>
        ) : null}
      </>
    ),
  };
}

/** What it costs, what one gets for it, and whether one must be a member. */
function usePrice({ cost, membershipRequired }: ShownActivity): QuickFact {
  const t = useTexts(activityPage);
  const words = useTexts(activities);
  const free = isFree(cost);
  const membership = t.membership[membershipRequired];
  return {
    icon: "euro",
    label: words.price,
    value: free ? words.free : cost.text ? <CostWords cost={cost} /> : t.priceUnknown,
    note: (
      <>
        {cost.covers ? (
          <span>
            <OwnWithin sentence={(what) => t.covers({ what })} own={cost.covers} />
          </span>
        ) : null}
        {membership ? <span>{membership}</span> : null}
      </>
    ),
    ...(free ? { tone: "good" } : {}),
  };
}

type ActivityAnswersProps = { activity: ShownActivity; municipality: string; today: string };

/** The four things one needs to know before going: when, where, what it costs and how to come along. */
export function ActivityAnswers({ activity, municipality, today }: ActivityAnswersProps) {
  const { howToJoin, registration } = useTexts(activities);
  const when = useWhen(activity, today);
  const where = useWhere(activity, municipality);
  const price = usePrice(activity);
  return (
    <QuickFacts
      items={[
        when,
        where,
        price,
        {
          icon: "hand",
          label: howToJoin,
          value: activity.registration === "notYet" ? "" : registration[activity.registration],
          note: <JoiningWays activity={activity} />,
        },
      ]}
    />
  );
}
