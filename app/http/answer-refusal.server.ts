import type { PageRefusal } from "#domain/shared/form-reply";
import { replyRefused } from "#http/parse-form.server";
import { notFound } from "#http/respond.server";

/** What is hidden from the person is 404, whatever they sent; any other refusal gives the form back with its reasons. */
export function answerRefusal(
  refusals: PageRefusal | readonly PageRefusal[],
  form?: { typed: Record<string, string[]> },
): ReturnType<typeof replyRefused> {
  const codes = "code" in refusals ? [refusals.code] : refusals.map(({ code }) => code);
  if (codes.includes("notFound")) throw notFound();
  return replyRefused(refusals, form);
}
