import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireActor } from "#auth/actor.server";
import { guardForm } from "#auth/form-guard.server";
import { Breadcrumb } from "#components/breadcrumb";
import { SectionEditor } from "#components/grants/form-editor/section-editor";
import { PageHeader } from "#components/page-header";
import { savedCondition } from "#domain/grants/form-editor/condition-form";
import { fieldsBefore } from "#domain/grants/form-editor/edited-form";
import { savedText } from "#domain/grants/form-editor/field-form";
import { localText } from "#domain/shared/locales";
import { answerRefusal } from "#http/answer-refusal.server";
import { basisIn, readSectionForm, refusalsForPage } from "#http/field-form.server";
import { localeOf } from "#http/locale.server";
import { pageTitle } from "#http/page-title";
import { intentOf, readForm, replyInvalid, replyRefused, typedValues } from "#http/parse-form.server";
import { plain } from "#http/plain";
import { found, seeOther } from "#http/respond.server";
import { formList } from "#i18n/messages/form-list";
import { useTexts } from "#i18n/use-texts";
import { editGrantForm, partFingerprint } from "#use-cases/edit-grant-form.server";

export const handle = { frame: "office" };
export const meta: MetaFunction<typeof loader> = pageTitle(
  formList,
  ({ title }, data: { heading: string } | undefined) => data?.heading ?? title,
);

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireActor(args);
  const { _id: formId, names, draft } = await guardForm(actor, args.params["grantFormId"]);
  const section = found(draft.sections.find(({ id }) => id === args.params["sectionId"]));
  const locale = localeOf(args.request);
  const before = fieldsBefore(draft, section.id);
  return plain({
    formId,
    sectionId: section.id,
    name: localText(names, locale),
    heading: localText(section.title, locale),
    before,
    saved: {
      ...savedText("title", section.title),
      ...savedText("intro", section.intro),
      ...savedCondition(section.condition, before),
    },
    basis: partFingerprint(draft, section.id),
  });
}

export async function action(args: ActionFunctionArgs) {
  const actor = await requireActor(args);
  const { _id: formId, draft } = await guardForm(actor, args.params["grantFormId"]);
  const id = found(args.params["sectionId"]);
  const posted = await readForm(args.request);
  if (intentOf(posted) === "rows") return replyRefused([], { typed: typedValues(posted) });
  const form = readSectionForm(posted, fieldsBefore(draft, id));
  if (!form.ok) return replyInvalid(form);
  const edit = { do: "reviseSection", id, section: form.value } as const;
  const revised = await editGrantForm({ formId, edit, basis: basisIn(posted), actor, now: args.context.arrivedAt });
  if (!revised.ok) return answerRefusal(refusalsForPage(revised.refusal), form);
  return seeOther(`/office/forms/${formId}#${id}`);
}

export default function SectionPage() {
  const { title } = useTexts(formList);
  const { formId, sectionId, name, heading, before, saved, basis } = useLoaderData<typeof loader>();
  const form = `/office/forms/${formId}`;
  return (
    <div className="page">
      <Breadcrumb
        items={[
          { label: title, href: "/office/forms" },
          { label: name, href: form },
        ]}
      />
      <PageHeader title={heading} />
      <SectionEditor
        reply={useActionData<typeof action>()}
        saved={saved}
        before={before}
        basis={basis}
        action={`${form}/sections/${sectionId}`}
        back={form}
      />
    </div>
  );
}
