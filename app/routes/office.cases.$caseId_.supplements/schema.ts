import { z } from "zod";
import { readSubject } from "#domain/grants/subjects";
import { MAX_QUESTIONS } from "#domain/grants/supplement";
import { choice, optionalText, plainDate } from "#domain/shared/fields";

export const MAX_QUESTION = 3000;

const row = z.object({ subject: optionalText({ max: 100 }), text: optionalText({ max: MAX_QUESTION }) });

/** The form of a request: rows that were left empty ask nothing. "rows" brings more of them where no script does. */
export const requestSchema = z
  .object({
    intent: choice(["send", "rows"]).default("send"),
    questions: z.array(row).max(MAX_QUESTIONS).default([]),
    dueOn: plainDate(),
  })
  .transform(({ questions, ...rest }) => ({
    ...rest,
    questions: questions.flatMap(({ subject, text }) =>
      text ? [{ subject: subject && readSubject(subject) ? subject : null, text }] : [],
    ),
  }));

/** How many rows a form that was sent had. */
export const rowsSent = (typed: Readonly<Record<string, readonly string[]>>): number =>
  Object.keys(typed).filter((name) => /^questions\[\d+\]\.text$/.test(name)).length;
