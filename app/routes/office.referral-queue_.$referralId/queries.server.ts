import type { Running } from "#domain/desk/card";
import { isOpenReferral } from "#domain/referrals/referral-lifecycle";
import type { Actor } from "#domain/roles";
import type { Locale } from "#domain/shared/locales";
import { plainDateAt } from "#domain/shared/zoned-time";
import { findCards } from "#models/cards.server";
import { PersonModel, type Person } from "#models/person.server";
import { pathOf } from "#models/referral-path.server";
import { answersBefore, referralView, stepsOf } from "#models/referral-views.server";
import type { Referral } from "#models/referral.server";
import { findQueueReferral } from "#models/scoped-referrals.server";
import { askActivities } from "#search/search.server";

const SHOWN_CHOICES = 10;
/** Those that were tried stand last: so many more are asked for than are shown. */
const ASKED_CHOICES = 40;

/** What rests comes after everything that one can go to, and what is over after that. */
const LAST = 2;
const LATER: Partial<Record<Running, number>> = { break: 1, over: LAST };

export type Choices = Awaited<ReturnType<typeof choicesFor>>;

/**
 * Activities of the municipality that take referrals, by how well they answer what is asked, or all of them where nothing
 * answers it; what rests stands after what runs, and last those that could not help and what is over. What is asked may be a
 * client's wish: it goes into no address.
 */
export async function choicesFor(
  { municipality, answers }: Pick<Referral, "municipality" | "answers">,
  asked: string,
  { locale, now }: { locale: Locale; now: Date },
) {
  const tried = new Map(answers.map(({ activityId, answer }) => [activityId, answer]));
  const chosen = { ownMunicipality: [municipality], referral: ["yes"] };
  const ask = (q: string) => askActivities({ q, chosen, counted: [], most: ASKED_CHOICES });
  const met = await ask(asked);
  const { hits } = met.hits.length > 0 ? met : await ask("");
  const cards = await findCards(
    hits.map(({ id }) => id),
    { locale, now },
  );
  const choices = cards.map((card) => ({ card, answered: tried.get(card.id) ?? null }));
  const placeOf = ({ card, answered }: (typeof choices)[number]): number =>
    answered ? LAST : (LATER[card.running] ?? 0);
  return {
    isMet: met.hits.length > 0,
    hasMore: choices.length > SHOWN_CHOICES,
    choices: choices.toSorted((a, b) => placeOf(a) - placeOf(b)).slice(0, SHOWN_CHOICES),
  };
}

/** A colleague as others may see them; empty where nobody is meant. */
async function personOf(personId: string | null): Promise<{ name: string; email: string }> {
  const person = await PersonModel.findById(personId)
    .select({ name: 1, email: 1 })
    .lean<Pick<Person, "name" | "email">>()
    .exec();
  return { name: person?.name ?? "", email: person?.email ?? "" };
}

/** A wellbeing referral of the queue, as it is before its link person has asked to see how to reach the client. */
export async function loadQueued(
  actor: Actor,
  referralId: string | undefined,
  { locale, now }: { locale: Locale; now: Date },
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
    hasPath: isMine && isOpenReferral(status),
    // The wish is asked with, and not shown.
    search: isChoosing ? await choicesFor(referral, pathOf(referral)?.wish ?? "", { locale, now }) : null,
    today: plainDateAt(now),
  };
}

export type QueuedView = NonNullable<Awaited<ReturnType<typeof loadQueued>>>;
