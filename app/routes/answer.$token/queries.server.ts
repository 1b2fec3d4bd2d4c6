import { answerView, type AnswerView } from "#models/answer-view.server";
import { readerByLink, type ReferralReader } from "#models/referral-reader.server";

export type LinkView =
  { state: "forged" | "expired" | "answered" | "archived" | "notYours" } | { state: "open"; referral: AnswerView };

/** What the link of a letter shows. Mail programs open links by themselves: nothing is changed, nor shown of the client. */
export async function loadAnswerLink(token: string | undefined, now: Date): Promise<LinkView> {
  const opened = await readerByLink(token ?? "", now);
  if (!opened.ok) return { state: opened.refusal };
  return { state: "open", referral: await answerView(opened.value, now) };
}

export async function findReader(token: string | undefined, now: Date): Promise<ReferralReader | null> {
  const opened = await readerByLink(token ?? "", now);
  return opened.ok ? opened.value : null;
}
