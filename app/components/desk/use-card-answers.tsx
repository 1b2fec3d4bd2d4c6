import { CostWords } from "#components/associations/cost-words";
import { EmailLink } from "#components/email-link";
import type { ReactNode } from "react";
import { PhoneLink } from "#components/phone-link";
import type { IconName } from "#components/icon-shapes";
import { ContactRole } from "#components/contact-role";
import { isFree } from "#domain/associations/cost";
import { placeWords } from "#domain/associations/shown-place";
import type { AccessAnswer } from "#domain/desk/access";
import type { Card } from "#domain/desk/card";
import { mapHref, routeHref } from "#domain/shared/map-links";
import { codeText } from "#i18n/code-text";
import { activities } from "#i18n/messages/activities";
import { activityCard } from "#i18n/messages/activity-card";
import { serviceLanguages } from "#i18n/messages/service-languages";
import { useTerms } from "#i18n/use-terms";
import { useFinnish, useTexts } from "#i18n/use-texts";

/** One answer of a card: the same in a card of its own and beside others when activities are compared. */
export type CardAnswer = {
  key: string;
  icon: IconName;
  label: string;
  /** Where it is a yes, a no, something between or not known; other answers have no mark. */
  state?: AccessAnswer["state"];
  value: ReactNode;
  note?: ReactNode;
};

type Words = (typeof activityCard)["fi"];

function distanceText({ distance }: Card, t: Words): string {
  switch (distance?.kind) {
    case "same":
      return t.sameVillage;
    case "away":
      return t.away({ km: distance.km });
    case "unknown":
      return t.distanceUnknown;
    case undefined:
      return "";
  }
}

/** The address, or else the village and a municipality that is another than the record's: what one would tell somebody who asks where it is. */
function usePlace({ place, isPlaceHidden, remote }: Card, t: Words): ReactNode {
  const lang = useFinnish();
  const village = useTerms("villages").name(place.village);
  if (isPlaceHidden) return t.hiddenPlace;
  if (place.address) return <span lang={lang}>{place.address}</span>;
  const area = placeWords(village, place.municipality ?? "").join(", ");
  return area || (remote ? t.remoteOnly : t.placeUnknown);
}

function useWay(card: Card, t: Words): CardAnswer {
  const lang = useFinnish();
  const place = usePlace(card, t);
  const { place: told, transport, remote, municipality } = card;
  const distance = distanceText(card, t);
  const goal = told.address ? [told.address, municipality] : null;
  return {
    key: "way",
    icon: "pin",
    label: t.way,
    value: distance || place,
    note: (
      <>
        {distance ? <span>{place}</span> : null}
        {transport ? <span lang={lang}>{transport}</span> : null}
        {goal ? (
          <span className="card-links no-print">
            <a href={mapHref(goal)} rel="noreferrer">
              {t.map}
            </a>
            <a href={routeHref(goal)} rel="noreferrer">
              {t.route}
            </a>
          </span>
        ) : null}
        {remote && (told.address || told.village) ? <span>{t.remotely}</span> : null}
      </>
    ),
  };
}

function usePrice({ cost, membershipRequired }: Card, t: Words): CardAnswer {
  const told = cost.text ? <CostWords cost={cost} /> : t.known.unknown;
  const membership = t.membership[membershipRequired];
  return {
    key: "price",
    icon: "euro",
    label: t.price,
    ...(cost.text || cost.amountCents !== null ? {} : { state: "unknown" as const }),
    value: isFree(cost) ? t.free : told,
    note: membership,
  };
}

function roomText({ isFull, isPeriodic, state }: Card["room"], t: Words): string {
  if (isFull) return t.full;
  if (isPeriodic) return t.periodic;
  return { yes: t.openGroup, no: t.closed, unknown: t.known.unknown }[state];
}

const roomAnswer = ({ room }: Card, t: Words): CardAnswer => ({
  key: "room",
  icon: "people",
  label: t.room,
  ...(room.isPeriodic && !room.isFull ? {} : { state: room.state }),
  value: roomText(room, t),
  note: room.isFull ? t.waitingList[room.waitingList] : "",
});

function WayLink({ way: { kind, value }, t }: { way: NonNullable<Card["way"]>; t: Words }) {
  const isUrl = kind === "url";
  return (
    <a href={isUrl ? value : `mailto:${value}`} rel="noreferrer">
      {isUrl ? t.signUp : value}
    </a>
  );
}

function useJoining({ registration, way, joiningText }: Card, t: Words): CardAnswer {
  const words = useTexts(activities);
  const lang = useFinnish();
  return {
    key: "joining",
    icon: "hand",
    label: t.joining,
    value: registration === "notYet" ? t.known.unknown : words.registration[registration],
    note: (
      <>
        {way ? (
          <span>
            <WayLink way={way} t={t} />
          </span>
        ) : null}
        {joiningText ? <span lang={lang}>{joiningText}</span> : null}
      </>
    ),
  };
}

function useAccess({ access }: Card, t: Words): CardAnswer[] {
  const terms = useTerms("accessibility");
  const noteOf = ({ yes, no }: AccessAnswer): string =>
    [terms.line(yes), no.length > 0 ? t.isNot({ what: terms.line(no) }) : ""].filter(Boolean).join(". ");
  const answer = (key: keyof Card["access"], icon: IconName): CardAnswer => {
    const { state } = access[key];
    return { key, icon, label: t[key], state, value: t.known[state], note: noteOf(access[key]) };
  };
  return [answer("wheelchair", "wheelchair"), answer("hearing", "ear"), answer("memory", "memory")];
}

function useLanguages({ languages }: Card, t: Words): CardAnswer {
  const names = useTexts(serviceLanguages);
  const told = languages.map((code) => codeText(names, code)).join(", ");
  return {
    key: "languages",
    icon: "globe",
    label: t.languages,
    ...(told ? {} : { state: "unknown" as const }),
    value: told || t.known.unknown,
  };
}

function callAnswer({ call: { phone, email, role } }: Card, t: Words): CardAnswer {
  const own = phone ? t.ownNumber : t.ownEmail;
  const isTold = Boolean(phone ?? email);
  return {
    key: "call",
    icon: phone ? "phone" : "mail",
    label: phone || !email ? t.call : t.write,
    ...(isTold ? {} : { state: "unknown" as const }),
    value: phone ? <PhoneLink phone={phone} /> : email ? <EmailLink email={email} /> : t.nobodyToCall,
    note: isTold ? role ? <ContactRole role={role} /> : own : "",
  };
}

const doorAnswer = ({ metAtDoor }: Card, t: Words): CardAnswer => ({
  key: "door",
  icon: "user",
  label: t.metAtDoor,
  state: metAtDoor,
  value: metAtDoor === "yes" ? t.metWhenAgreed : t.known[metAtDoor],
});

const companionAnswer = ({ companion }: Card, t: Words): CardAnswer => ({
  key: "companion",
  icon: "people",
  label: t.companion,
  state: companion,
  value: t.companions[companion],
});

const referralAnswer = ({ referrals: { state, responseDays } }: Card, t: Words): CardAnswer => ({
  key: "referrals",
  icon: "tray",
  label: t.referrals,
  state,
  value: state === "yes" ? t.accepted : t.known[state],
  note: state === "yes" && responseDays !== null ? t.responseDays({ days: responseDays }) : "",
});

/** Every answer of a card in words, in the order in which they are asked: how to go, whom to call, can one come. */
export function useCardAnswers(card: Card): CardAnswer[] {
  const t = useTexts(activityCard);
  const way = useWay(card, t);
  const price = usePrice(card, t);
  const joining = useJoining(card, t);
  const access = useAccess(card, t);
  const languages = useLanguages(card, t);
  return [
    ...[way, price, roomAnswer(card, t), joining, callAnswer(card, t)],
    ...[...access, languages],
    ...[doorAnswer(card, t), companionAnswer(card, t), referralAnswer(card, t)],
  ];
}
