import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireActor } from "#auth/actor.server";
import { guardForm } from "#auth/form-guard.server";
import { Breadcrumb } from "#components/breadcrumb";
import { SectionEditor } from "#components/grants/form-editor/section-editor";
import { PageHeader } from "#components/page-header";
import { fieldsOf } from "#domain/grants/form/definition";
import { localText } from "#domain/shared/locales";
import { answerRefusal } from "#http/answer-refusal.server";
import { readSectionForm } from "#http/field-form.server";
import { localeOf } from "#http/locale.server";
import { pageTitle } from "#http/page-title";
import { intentOf, readForm, replyInvalid, replyRefused, typedValues } from "#http/parse-form.server";
import { plain } from "#http/plain";
import { seeOther } from "#http/respond.server";
import { fieldEditor } from "#i18n/messages/field-editor";
import { formList } from "#i18n/messages/form-list";
import { useTexts } from "#i18n/use-texts";
import { editGrantForm } from "#use-cases/edit-grant-form.server";

export const handle = { frame: "office" };
export const meta: MetaFunction = pageTitle(fieldEditor, ({ newSection }) => newSection);

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireActor(args);
  const { _id: formId, names, draft } = await guardForm(actor, args.params["grantFormId"]);
  return plain({ formId, name: localText(names, localeOf(args.request)), before: fieldsOf(draft) });
}

export async function action(args: ActionFunctionArgs) {
  const actor = await requireActor(args);
  const { _id: formId, draft } = await guardForm(actor, args.params["grantFormId"]);
  const posted = await readForm(args.request);
  if (intentOf(posted) === "rows") return replyRefused([], { typed: typedValues(posted) });
  const form = readSectionForm(posted, fieldsOf(draft));
  if (!form.ok) return replyInvalid(form);
  const edit = { do: "addSection", section: form.value } as const;
  const added = await editGrantForm({ formId, edit, actor, now: args.context.arrivedAt });
  if (!added.ok) return answerRefusal(added.refusal, form);
  return seeOther(`/office/forms/${formId}#${added.value.id}`);
}

export default function NewSectionPage() {
  const t = useTexts(fieldEditor);
  const { title } = useTexts(formList);
  const { formId, name, before } = useLoaderData<typeof loader>();
  const form = `/office/forms/${formId}`;
  return (
    <div className="page">
      <Breadcrumb
        items={[
          { label: title, href: "/office/forms" },
          { label: name, href: form },
        ]}
      />
      <PageHeader title={t.newSection} />
      <SectionEditor
        reply={useActionData<typeof action>()}
        saved={{ conditionOf: "all" }}
        before={before}
        basis=""
        action={`${form}/sections/new`}
        back={form}
      />
    </div>
  );
}
