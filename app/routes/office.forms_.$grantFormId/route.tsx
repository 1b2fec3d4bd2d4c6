import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireActor } from "#auth/actor.server";
import { guardForm } from "#auth/form-guard.server";
import { Breadcrumb } from "#components/breadcrumb";
import { ButtonLink } from "#components/button-link";
import { Form } from "#components/form";
import { FormActions } from "#components/form-actions";
import { FormProblems } from "#components/form-problems";
import { PageHeader } from "#components/page-header";
import { useForm } from "#components/use-form";
import { fieldsOf } from "#domain/grants/form/definition";
import type { FormEdit } from "#domain/grants/form-editor/edits";
import { answerRefusal } from "#http/answer-refusal.server";
import { localeOf } from "#http/locale.server";
import { pageTitle } from "#http/page-title";
import { intentOf, parseFormData, readForm, replyInvalid } from "#http/parse-form.server";
import { plain } from "#http/plain";
import { found, redirectWithFlash, seeOther } from "#http/respond.server";
import { formEditor } from "#i18n/messages/form-editor";
import { formList } from "#i18n/messages/form-list";
import { formUses } from "#i18n/messages/form-uses";
import { useTexts } from "#i18n/use-texts";
import { editGrantForm } from "#use-cases/edit-grant-form.server";
import { renameGrantForm } from "#use-cases/rename-grant-form.server";
import { FormHistory, Uses } from "./components/aside";
import { Naming } from "./components/naming";
import { Outline } from "./components/outline";
import { JustRemoved, RemovedParts } from "./components/removed";
import { Standing } from "./components/standing";
import { formPage, type FormPageView } from "./queries.server";
import { pressSchema, renameSchema } from "./schema";

export const handle = { frame: "office" };
export const meta: MetaFunction<typeof loader> = pageTitle(
  formList,
  ({ title }, data: { view: FormPageView } | undefined) => data?.view.name ?? title,
);

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireActor(args);
  const view = found(await formPage(actor, args.params["grantFormId"], localeOf(args.request)));
  return plain({ view, removedId: new URL(args.request.url).searchParams.get("removed") });
}

/** To the part that was moved or brought back, or to the offer of taking a removal back. */
const placeAfter = (edit: FormEdit, id: string): string =>
  edit.do === "removeSection" || edit.do === "removeField" ? `?removed=${id}#just-removed` : `#${id}`;

export async function action(args: ActionFunctionArgs) {
  const actor = await requireActor(args);
  const { _id: formId } = await guardForm(actor, args.params["grantFormId"]);
  const posted = await readForm(args.request);
  const command = { formId, actor, now: args.context.arrivedAt };
  if (intentOf(posted) === "rename") {
    const form = parseFormData(posted, renameSchema);
    if (!form.ok) return replyInvalid(form);
    const renamed = await renameGrantForm({ ...command, ...form.value });
    return renamed.ok ? redirectWithFlash(`/office/forms/${formId}`, "saved") : answerRefusal(renamed.refusal, form);
  }
  const form = parseFormData(posted, pressSchema);
  if (!form.ok) return replyInvalid(form);
  const edit = form.value.press;
  const edited = await editGrantForm({ ...command, edit });
  if (!edited.ok) return answerRefusal(edited.refusal);
  return seeOther(`/office/forms/${formId}${placeAfter(edit, edited.value.id)}`);
}

function Actions({ view }: { view: FormPageView }) {
  const t = useTexts(formEditor);
  const here = `/office/forms/${view.formId}`;
  return (
    <>
      <ButtonLink href={`${here}/versions`} variant="quiet">
        {t.versions}
      </ButtonLink>
      <ButtonLink href={`${here}/preview`} variant="quiet" icon="eye">
        {t.preview}
      </ButtonLink>
      {view.mayEdit ? <ButtonLink href={`${here}/publication`}>{t.publish}</ButtonLink> : null}
    </>
  );
}

export default function FormPage() {
  const t = useTexts(formEditor);
  const list = useTexts(formList);
  const { refusals } = useTexts(formUses);
  const { view, removedId } = useLoaderData<typeof loader>();
  const { formId, mayEdit, draft, minutes, name, unitName, saved, removed } = view;
  const form = useForm<string>({ reply: useActionData<typeof action>(), labels: list.labels, saved, refusals });
  const here = `/office/forms/${formId}`;
  const lead = [
    t.counts({ sections: draft.sections.length, questions: fieldsOf(draft).length }),
    minutes === null ? t.asksNothing : t.minutes({ count: minutes }),
  ].join(" · ");
  return (
    <div className="page">
      <Breadcrumb items={[{ label: list.title, href: "/office/forms" }]} />
      <PageHeader title={name} eyebrow={unitName} lead={lead} actions={<Actions view={view} />} />
      <FormProblems form={form} />
      <Form action={here} id="form-outline" data-steady="form-outline">
        <Standing view={view} />
        {mayEdit ? <JustRemoved removed={removed} id={removedId} /> : null}
        <Outline {...view} />
        {mayEdit ? (
          <FormActions>
            <ButtonLink href={`${here}/sections/new`} variant="quiet" icon="plus">
              {t.addSection}
            </ButtonLink>
          </FormActions>
        ) : null}
        {mayEdit ? <RemovedParts removed={removed} /> : null}
      </Form>
      <Uses uses={view.uses} />
      {mayEdit ? <Naming view={view} form={form} /> : null}
      <FormHistory history={view.history} />
    </div>
  );
}
