import { Button } from "#components/button";
import { ButtonLink } from "#components/button-link";
import { Fieldset } from "#components/fieldset";
import { Form } from "#components/form";
import { FormActions } from "#components/form-actions";
import { FormProblems } from "#components/form-problems";
import { Note } from "#components/note";
import { ReadabilityNotes } from "#components/reasons/readability-notes";
import { TextArea } from "#components/text-area";
import { TextField } from "#components/text-field";
import { useForm } from "#components/use-form";
import { BODY_MAX } from "#domain/letters/letter-text";
import type { FormReply } from "#domain/shared/form-reply";
import { LOCALES, type Locale } from "#domain/shared/locales";
import { letterTexts } from "#i18n/messages/letter-texts";
import { useTexts } from "#i18n/use-texts";
import type { EditedLetter, LetterLooks } from "../queries.server";
import { LetterLook } from "./letter-look";
import { Placeholders } from "./placeholders";

type Reply = FormReply & { looks?: LetterLooks; triedIn?: Locale };
type Name = keyof (typeof letterTexts)["fi"]["labels"];

/** The letter's words in three languages, each beside the letter they make; the preview follows the writing. */
export function TextForm({ edited, reply }: { edited: EditedLetter; reply: Reply | undefined }) {
  const t = useTexts(letterTexts);
  const { letter, version, texts, placeholders } = edited;
  const saved = Object.fromEntries(
    LOCALES.flatMap((locale) => [
      [`texts.${locale}.subject`, texts[locale].subject],
      [`texts.${locale}.body`, texts[locale].body],
    ]),
  );
  const form = useForm<Name>({ reply, labels: t.labels, saved });
  const looks = reply?.looks ?? edited.looks;
  return (
    <>
      <FormProblems form={form} />
      {reply?.triedIn ? (
        <div role="status">
          <Note tone="success">{t.trialSent({ language: t.languages[reply.triedIn].toLowerCase() })}</Note>
        </div>
      ) : null}
      <Placeholders rows={placeholders} />
      <Form action={`/office/letters/${letter}`} data-trial="" className="form-wide">
        {version === undefined ? null : <input type="hidden" name="version" value={version} />}
        {LOCALES.map((locale) => (
          <div className="letter-edit" key={locale}>
            <Fieldset id={`letter-${locale}`} legend={t.languages[locale]}>
              <TextField {...form.field(`texts.${locale}.subject`)} lang={locale} />
              <TextArea
                {...form.field(`texts.${locale}.body`)}
                lang={locale}
                rows={10}
                maxChars={BODY_MAX}
                hint={t.bodyHint}
              />
              <div data-trial-part={`reads-${locale}`} aria-live="polite">
                <ReadabilityNotes text={looks[locale].look?.paragraphs.join("\n") ?? ""} locale={locale} />
              </div>
              <Button name="intent" value={`trial.${locale}`} variant="quiet" size="small">
                {t.trial} <span className="visually-hidden">{t.languages[locale]}</span>
              </Button>
            </Fieldset>
            <LetterLook locale={locale} {...looks[locale]} />
          </div>
        ))}
        <FormActions>
          <Button name="intent" value="save" busyLabel={t.saving}>
            {t.save}
          </Button>
          <Button name="intent" value="try" variant="quiet" data-trial-button="">
            {t.check}
          </Button>
          <ButtonLink href="/office/letters" variant="plain">
            {t.back}
          </ButtonLink>
        </FormActions>
      </Form>
    </>
  );
}
