import type { ActivityContent } from "#domain/associations/activity-content";
import { FREE, isFree, type Cost } from "#domain/associations/cost";
import { answersOf, namedAnswers } from "#domain/associations/schedule-fields";
import { answersFrom } from "#domain/shared/known-answers";

export type ActivityAnswers = Record<string, string | readonly string[] | boolean>;

const isTold = ({ amountCents, text }: Cost): boolean => amountCents !== null || text !== "";

/** A price that came in as a sum alone is shown as people write it: "5,50 €". */
const priceOf = ({ amountCents, text }: Cost): string =>
  text || amountCents === null ? text : `${(amountCents / 100).toFixed(2).replace(".", ",").replace(",00", "")} €`;

function costAnswers(cost: Cost): ActivityAnswers {
  if (!isTold(cost)) return {};
  if (isFree(cost)) return { costKind: "free", freeText: cost.text === FREE.text ? "" : cost.text };
  return { costKind: "paid", costText: priceOf(cost) };
}

const numberIn = (value: number | null): string => (value === null ? "" : String(value));

/**
 * What a record holds, by the names of its form's fields: what the form shows, and what it sends back when nothing is
 * changed. `accessibility` stands for its rows.
 */
export function activityAnswers(content: ActivityContent): ActivityAnswers {
  const { place, cost, joining, group, referral, translations, registration } = content;
  return {
    ...namedAnswers(answersOf(content.schedule)),
    ...costAnswers(cost),
    ...(registration === "notYet" ? {} : { registration }),
    kind: content.volunteerTask ? "task" : "activity",
    volunteerType: content.volunteerType ?? "",
    title: content.title,
    description: content.description,
    categories: content.categories,
    placeName: place.name,
    village: place.village,
    placeMunicipality: place.municipality ?? "",
    address: place.address,
    transport: content.transport,
    placeHidden: content.placeHidden,
    national: content.scope === "national",
    remote: content.remote,
    costCovers: cost.covers,
    membershipRequired: content.membershipRequired,
    joiningText: joining.text,
    joiningUrl: joining.url ?? "",
    joiningPhone: joining.phone ?? "",
    joiningEmail: joining.email ?? "",
    targetGroups: content.targetGroups,
    needs: content.needs,
    languages: content.languages,
    accessibility: answersFrom({ yes: content.accessibility, no: content.notAccessible }),
    groupKind: group.kind ?? "",
    maxSize: numberIn(group.maxSize),
    waitingList: group.waitingList,
    full: group.full,
    companionWelcome: content.companionWelcome,
    notFor: content.notFor,
    referralAccepted: referral.accepted,
    warmHandover: referral.warmHandover,
    referralMethod: referral.method,
    responseDays: numberIn(referral.responseDays),
    titleSv: translations.sv.title,
    descriptionSv: translations.sv.description,
    titleEn: translations.en.title,
    descriptionEn: translations.en.description,
    plainFinnish: content.plainFinnish,
  };
}
