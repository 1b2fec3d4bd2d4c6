import { readFile } from "node:fs/promises";
import { describe, expect, test } from "vitest";
import { APPLICATION_LIFECYCLE, APPLICATION_STATUSES } from "#domain/grants/application-lifecycle";
import { ATTACHMENT_KINDS } from "#domain/grants/attachment-kinds";
import { CLAIM_LIFECYCLE, CLAIM_STATUSES } from "#domain/grants/claim-lifecycle";
import { PAYMENT_LIFECYCLE, PAYMENT_STATUSES } from "#domain/grants/payment-lifecycle";
import { availableEvents } from "#domain/shared/lifecycle";
import { LOCALES } from "#domain/shared/locales";
import { apply } from "#i18n/messages/apply";
import { attachments } from "#i18n/messages/attachments";
import { cases } from "#i18n/messages/cases";
import { preparation } from "#i18n/messages/preparation";
import { programmes } from "#i18n/messages/programmes";
import { refusals } from "#i18n/messages/refusals";

const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

const EVENTS = [
  ...APPLICATION_STATUSES.flatMap((status) => availableEvents(APPLICATION_LIFECYCLE, status)),
  ...CLAIM_STATUSES.flatMap((status) => availableEvents(CLAIM_LIFECYCLE, status)).map(
    (event) => `claim${capital(event)}`,
  ),
  ...PAYMENT_STATUSES.flatMap((status) => availableEvents(PAYMENT_LIFECYCLE, status)).map(
    (event) => `payment${capital(event)}`,
  ),
];

/** Answered by the status 404, or by a sentence made of the field's or the attachment's own name. */
const SAID_OTHERWISE = [
  "notFound",
  "fieldMissing",
  "fieldUnread",
  "attachmentMissing",
  "requestedOverCap",
  "answerMissing",
  "closesSooner",
];

/** Which texts the page of each use case has at hand, beside those every form has. */
const PAGES = {
  apply: {
    texts: apply,
    sources: [
      "app/domain/grants/application.ts",
      "app/use-cases/start-application.server.ts",
      "app/use-cases/save-application-step.server.ts",
      "app/use-cases/attach-file.server.ts",
      "app/use-cases/remove-attachment.server.ts",
      "app/use-cases/submit-application.server.ts",
      "app/use-cases/withdraw-application.server.ts",
      "app/use-cases/answer-supplement.server.ts",
    ],
  },
  preparation: {
    texts: preparation,
    sources: [
      "app/domain/grants/supplement.ts",
      "app/use-cases/start-preparation.server.ts",
      "app/use-cases/resume-preparation.server.ts",
      "app/use-cases/request-supplement.server.ts",
    ],
  },
  programmes: {
    texts: programmes,
    sources: [
      "app/domain/grants/call-terms.ts",
      "app/use-cases/create-programme.server.ts",
      "app/use-cases/update-programme.server.ts",
      "app/use-cases/create-call.server.ts",
      "app/use-cases/update-call.server.ts",
      "app/use-cases/amend-call.server.ts",
      "app/use-cases/publish-call.server.ts",
    ],
  },
};

/** Every code a refusal of the source may carry: `code: "a" | "b"`. */
async function codesIn(source: string): Promise<string[]> {
  const text = await readFile(source, "utf8");
  const unions = [...text.matchAll(/code: ((?:"\w+"(?: \| )?)+)/g)].map(([, union = ""]) => union);
  return unions.flatMap((union) => [...union.matchAll(/"(\w+)"/g)].map(([, code = ""]) => code));
}

describe.each(LOCALES)("in %s", (locale) => {
  test("every event that may stand in a case's history has words", () => {
    const words: Record<string, string> = cases[locale].events;
    expect(EVENTS.filter((event) => !words[event])).toEqual([]);
  });
  test("every kind of attachment has a name", () => {
    expect(ATTACHMENT_KINDS.filter((kind) => !attachments[locale].kinds[kind])).toEqual([]);
  });
  test.each(Object.keys(PAGES) as (keyof typeof PAGES)[])(
    "every refusal a page of %s may meet has a sentence",
    async (page) => {
      const { texts, sources } = PAGES[page];
      const known = [...Object.keys(refusals[locale]), ...Object.keys(texts[locale].refusals), ...SAID_OTHERWISE];
      const codes = (await Promise.all(sources.map(codesIn))).flat();
      expect(codes.length).toBeGreaterThan(0);
      expect(codes.filter((code) => !known.includes(code))).toEqual([]);
    },
  );
});
