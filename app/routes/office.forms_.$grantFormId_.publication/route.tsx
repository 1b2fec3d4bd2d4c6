import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { requireActor } from "#auth/actor.server";
import { guardForm } from "#auth/form-guard.server";
import { Breadcrumb } from "#components/breadcrumb";
import { Button } from "#components/button";
import { ButtonLink } from "#components/button-link";
import { Form } from "#components/form";
import { FormActions } from "#components/form-actions";
import { FormProblems } from "#components/form-problems";
import { ProblemList } from "#components/grants/form-editor/problem-list";
import { VersionChangeList } from "#components/grants/form-editor/version-change-list";
import { Note } from "#components/note";
import { PageHeader } from "#components/page-header";
import { Section } from "#components/section";
import { TextArea } from "#components/text-area";
import { useForm } from "#components/use-form";
import { checkForm } from "#domain/grants/form/check-form";
import { asksNothing, minutesOf } from "#domain/grants/form/minutes";
import { untranslatedCounts } from "#domain/grants/form-editor/untranslated";
import { optionalText, wholeNumber } from "#domain/shared/fields";
import { localText } from "#domain/shared/locales";
import { answerRefusal } from "#http/answer-refusal.server";
import { localeOf } from "#http/locale.server";
import { pageTitle } from "#http/page-title";
import { parseForm, replyInvalid } from "#http/parse-form.server";
import { plain } from "#http/plain";
import { redirectWithFlash } from "#http/respond.server";
import { formEditor } from "#i18n/messages/form-editor";
import { formList } from "#i18n/messages/form-list";
import { formUses } from "#i18n/messages/form-uses";
import { formVersions } from "#i18n/messages/form-versions";
import { useTexts } from "#i18n/use-texts";
import { publishFormVersion } from "#use-cases/publish-form-version.server";

export const handle = { frame: "office" };
export const meta: MetaFunction = pageTitle(formVersions, ({ publishTitle }) => publishTitle);

const LONGEST_NOTE = 500;
const schema = z.object({ version: wholeNumber(), note: optionalText({ max: LONGEST_NOTE }) });

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireActor(args);
  const { _id: formId, __v: version, names, draft, versions } = await guardForm(actor, args.params["grantFormId"]);
  return plain({
    ...{ formId, version, draft },
    name: localText(names, localeOf(args.request)),
    before: versions.at(-1)?.definition ?? null,
    problems: checkForm(draft),
    lacking: untranslatedCounts(draft),
    minutes: asksNothing(draft) ? null : minutesOf(draft),
  });
}

export async function action(args: ActionFunctionArgs) {
  const actor = await requireActor(args);
  const { _id: formId } = await guardForm(actor, args.params["grantFormId"]);
  const form = await parseForm(args.request, schema);
  if (!form.ok) return replyInvalid(form);
  const { version, note = "" } = form.value;
  const published = await publishFormVersion({ formId, version, note, actor, now: args.context.arrivedAt });
  if (!published.ok) return answerRefusal(published.refusal, form);
  return redirectWithFlash(`/office/forms/${formId}/versions`, "formPublished");
}

export default function FormPublicationPage() {
  const t = useTexts(formVersions);
  const e = useTexts(formEditor);
  const list = useTexts(formList);
  const { refusals } = useTexts(formUses);
  const { formId, version, name, draft, before, problems, lacking, minutes } = useLoaderData<typeof loader>();
  const form = useForm({ reply: useActionData<typeof action>(), labels: { note: t.note }, refusals });
  const back = `/office/forms/${formId}`;
  return (
    <div className="page page-narrow">
      <Breadcrumb
        items={[
          { label: list.title, href: "/office/forms" },
          { label: name, href: back },
        ]}
      />
      <PageHeader title={t.publishTitle} eyebrow={name} lead={t.publishLead} />
      <FormProblems form={form} />
      {problems.length > 0 ? (
        <Note tone="error" title={t.mustMend}>
          <ProblemList definition={draft} problems={problems} formId={formId} />
        </Note>
      ) : null}
      <Section title={t.whatChanges} plain>
        {before ? <VersionChangeList from={before} to={draft} /> : <p>{t.firstVersion}</p>}
        <p>{minutes === null ? e.asksNothing : e.minutes({ count: minutes })}.</p>
        {lacking.sv + lacking.en > 0 ? <Note>{e.lackingNote({ list: e.lacking(lacking) })}</Note> : null}
      </Section>
      <Form action={`${back}/publication`}>
        <input type="hidden" name="version" value={version} />
        {problems.length > 0 ? null : (
          <TextArea {...form.field("note")} hint={t.noteHint} rows={3} maxChars={LONGEST_NOTE} optional />
        )}
        <FormActions>
          {problems.length > 0 ? null : <Button>{t.publish}</Button>}
          <ButtonLink variant="plain" href={back}>
            {t.back}
          </ButtonLink>
        </FormActions>
      </Form>
    </div>
  );
}
