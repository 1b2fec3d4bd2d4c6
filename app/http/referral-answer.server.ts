import { data, type TypedResponse } from "@remix-run/node";
import type { ContactPath } from "#domain/referrals/contact-path";
import { referralAnswerSchema } from "#domain/referrals/answering";
import type { FormReply } from "#domain/shared/form-reply";
import { intentOf, parseFormData, readForm, replyInvalid, replyRefused } from "#http/parse-form.server";
import { redirectWithFlash, seeOther } from "#http/respond.server";
import { readAnew, type ReferralReader } from "#models/referral-reader.server";
import { answerReferral } from "#use-cases/answer-referral.server";
import { lookAtPath } from "#use-cases/look-at-path.server";

/** What comes back to somebody who looked at the contact: it stands in this one answer, and in no page that is opened. */
export type LookedReply = FormReply & { path?: ContactPath | undefined };

type Reply = ReturnType<typeof data<LookedReply>>;
type Given<Body extends FormReply> = { data: Body; init: ResponseInit | null };

/** A page that is drawn again comes with the contact that stood on it. */
export async function withPath<Body extends FormReply>(
  { data: given, init }: Given<Body>,
  reader: ReferralReader,
  now: Date,
): Promise<ReturnType<typeof data<Body & LookedReply>>> {
  const looked = await lookAtPath(reader, now);
  return data({ ...given, path: looked.ok ? looked.value : undefined }, init ?? undefined);
}

/** The answer to a press that asks to see the contact. */
export async function answerLook(reader: ReferralReader, now: Date): Promise<Reply> {
  const looked = await lookAtPath(reader, now);
  if (!looked.ok) return replyRefused(looked.refusal);
  return data<LookedReply>({ values: {}, errors: {}, refusals: [], path: looked.value });
}

/**
 * What an association's reader sends, from its desk or by the link of a letter: a press to see the contact, or an answer.
 * `here` is the address of the page, `after` that where one goes when the referral is no longer there; without it the page
 * itself says thanks.
 */
export async function receiveAnswer(
  request: Request,
  reader: ReferralReader,
  { here, after, now }: { here: string; after?: string; now: Date },
): Promise<Reply | TypedResponse<never>> {
  const posted = await readForm(request);
  const hadLooked = posted.has("looked");
  if (intentOf(posted) === "look") return answerLook(reader, now);
  const back = (reply: ReturnType<typeof replyInvalid>): Reply | Promise<Reply> =>
    hadLooked ? withPath(reply, reader, now) : reply;
  const form = parseFormData(posted, referralAnswerSchema);
  if (!form.ok) return back(replyInvalid(form));
  const answered = await answerReferral({ reader, ...form.value, now });
  if (!answered.ok) return back(replyRefused(answered.refusal, form));
  const isGone = (await readAnew(reader)) === null;
  if (isGone && after === undefined) return seeOther(here);
  return redirectWithFlash(isGone ? (after ?? here) : here, "referralAnswered");
}
