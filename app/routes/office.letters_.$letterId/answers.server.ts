import { data } from "@remix-run/node";
import { z } from "zod";
import type { SignedIn } from "#auth/actor.server";
import type { EditableLetterId } from "#domain/letters/editable-letter";
import { letterTextSchema } from "#domain/letters/letter-text";
import { wholeNumber } from "#domain/shared/fields";
import type { FormReply } from "#domain/shared/form-reply";
import { isLocale, LOCALES, type Locale } from "#domain/shared/locales";
import { answerRefusal } from "#http/answer-refusal.server";
import { intentOf, parseFormData, replyInvalid, triedReply } from "#http/parse-form.server";
import { badRequest, found, redirectWithFlash } from "#http/respond.server";
import { findLetterTexts } from "#models/letter-text.server";
import { saveLetterTexts } from "#use-cases/save-letter-texts.server";
import { sendTrialLetter } from "#use-cases/send-trial-letter.server";
import { looksOf, type LetterLooks } from "./queries.server";

/** What the page gets back: the form as it was typed, how its words look now, and the language of a trial just sent. */
export type LetterReply = FormReply & { looks: LetterLooks; triedIn?: Locale };

type Asked = {
  municipality: string;
  letter: EditableLetterId;
  posted: FormData;
  reader: Locale;
  signedIn: SignedIn;
  now: Date;
};

const restoreSchema = z.object({ version: wholeNumber().optional() });

const typed = (posted: FormData, name: string): string => {
  const value = posted.get(name);
  return typeof value === "string" ? value : "";
};

function typedLooks({ letter, posted, reader }: Asked): LetterLooks {
  const at = (locale: Locale) => ({
    subject: typed(posted, `texts.${locale}.subject`),
    body: typed(posted, `texts.${locale}.body`).replace(/\r\n?/g, "\n"),
  });
  return looksOf(letter, { fi: at("fi"), sv: at("sv"), en: at("en") }, reader);
}

const shown = ({ data: reply, init }: ReturnType<typeof replyInvalid>, asked: Asked) =>
  data<LetterReply>({ ...reply, looks: typedLooks(asked) }, init ?? undefined);

const done = (letter: EditableLetterId) => redirectWithFlash(`/office/letters/${letter}`, "saved");

/** Brings an earlier text back into use, or the program's own: nothing else of the letter changes. */
async function restore(asked: Asked, to: string) {
  const { municipality, letter, posted, reader, signedIn, now } = asked;
  const form = parseFormData(posted, restoreSchema);
  if (!form.ok) throw badRequest();
  const kept = isLocale(to)
    ? { locale: to, text: null }
    : found((await findLetterTexts(municipality, letter))?.versions[Number(to)]);
  const change = kept.text ? { texts: { [kept.locale]: kept.text } } : { texts: {}, own: [kept.locale] };
  const about = { municipality, letter, reader, actor: signedIn.actor, now };
  const saved = await saveLetterTexts({ ...about, version: form.value.version, ...change });
  // What was pressed was a button beside a version: the fields show what is stored.
  return saved.ok ? done(letter) : answerRefusal(saved.refusal);
}

/** Saves the words of a letter, tries them, sends a trial of them, or brings earlier ones back. */
export async function answerLetter(asked: Asked) {
  const { municipality, letter, posted, reader, signedIn, now } = asked;
  const [intent = "", about = ""] = intentOf(posted).split(".");
  if (intent === "restore") return restore(asked, about);
  const form = parseFormData(posted, letterTextSchema);
  if (intent === "try") return data<LetterReply>({ ...triedReply(form), looks: typedLooks(asked) });
  if (!form.ok) return shown(replyInvalid(form), asked);
  const common = { municipality, letter, reader, actor: signedIn.actor, now };
  const { version, texts } = form.value;
  const trialIn = LOCALES.find((locale) => intent === "trial" && locale === about);
  if (trialIn) {
    const { email } = signedIn.person;
    const sent = await sendTrialLetter({ ...common, locale: trialIn, text: texts[trialIn], email });
    if (!sent.ok) return shown(answerRefusal(sent.refusal, form), asked);
    return data<LetterReply>({ ...triedReply(form), looks: typedLooks(asked), triedIn: trialIn });
  }
  const saved = await saveLetterTexts({ ...common, version, texts });
  return saved.ok ? done(letter) : shown(answerRefusal(saved.refusal, form), asked);
}
