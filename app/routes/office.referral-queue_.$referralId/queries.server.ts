import { isOpenReferral } from "#domain/referrals/referral-lifecycle";
import type { Actor } from "#domain/roles";
import type { Locale } from "#domain/shared/locales";
import { byName } from "#i18n/format";
import { PersonModel, type Person } from "#models/person.server";
import { pathOf } from "#models/referral-path.server";
import { acceptingTargets, type ReferralTarget } from "#models/referral-target.server";
import { answersBefore, referralView, stepsOf } from "#models/referral-views.server";
import type { Referral } from "#models/referral.server";
import { findQueueReferral } from "#models/scoped-referrals.server";

const SHOWN_TARGETS = 20;

const isNamed = (target: ReferralTarget, words: readonly string[], locale: Locale): boolean => {
  const names = `${target.title} ${target.association} ${target.place}`.toLocaleLowerCase(locale);
  return words.every((word) => names.includes(word));
};

/** Activities that take referrals and bear what was typed in one of their names; those that could not help stand last. */
async function choicesFor(
  { municipality, answers }: Pick<Referral, "municipality" | "answers">,
  typed: string,
  locale: Locale,
) {
  const tried = new Map(answers.map(({ activityId, answer }) => [activityId, answer]));
  const words = typed.toLocaleLowerCase(locale).split(/\s+/).filter(Boolean);
  const compare = byName(locale);
  const all = (await acceptingTargets(municipality))
    .filter((target) => isNamed(target, words, locale))
    .sort((a, b) => Number(tried.has(a.id)) - Number(tried.has(b.id)) || compare(a.title, b.title));
  const shown = all.slice(0, SHOWN_TARGETS).map(({ id, title, association, place, isFull }) => ({
    ...{ id, title, association, place, isFull },
    answered: tried.get(id) ?? null,
  }));
  return { typed, choices: shown, hasMore: all.length > shown.length };
}

/** A colleague as others may see them; empty where nobody is meant. */
async function personOf(personId: string | null): Promise<{ name: string; email: string }> {
  const person = await PersonModel.findById(personId)
    .select({ name: 1, email: 1 })
    .lean<Pick<Person, "name" | "email">>()
    .exec();
  return { name: person?.name ?? "", email: person?.email ?? "" };
}

/** A wellbeing referral of the queue; how to reach the client only for the link person who has it in hand. */
export async function loadQueued(
  actor: Actor,
  referralId: string | undefined,
  { params, locale, now }: { params: URLSearchParams; locale: Locale; now: Date },
) {
  const document = await findQueueReferral(actor, referralId);
  if (!document) return null;
  const referral = document.toObject<Referral>();
  const { status, senderId, assigneeId } = referral;
  const isMine = assigneeId === actor.personId;
  const isChoosing = isMine && status === "queued";
  return {
    ...(await referralView(referral, now)),
    history: stepsOf(referral),
    answers: await answersBefore(referral),
    isMine,
    sender: await personOf(senderId),
    holder: isMine ? "" : (await personOf(assigneeId)).name,
    path: isMine && isOpenReferral(status) ? pathOf(referral) : null,
    search: isChoosing ? await choicesFor(referral, (params.get("q") ?? "").slice(0, 100), locale) : null,
  };
}

export type QueuedView = NonNullable<Awaited<ReturnType<typeof loadQueued>>>;
