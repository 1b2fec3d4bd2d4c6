import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireActor } from "#auth/actor.server";
import { guardForm } from "#auth/form-guard.server";
import { Breadcrumb } from "#components/breadcrumb";
import { FieldEditor } from "#components/grants/form-editor/field-editor";
import { PageHeader } from "#components/page-header";
import type { FormDefinition, Kind } from "#domain/grants/form/definition";
import { KINDS } from "#domain/grants/form/kinds";
import { fieldsUntilEndOf } from "#domain/grants/form-editor/edited-form";
import { NEW_FIELD } from "#domain/grants/form-editor/field-form";
import { localText } from "#domain/shared/locales";
import { answerRefusal } from "#http/answer-refusal.server";
import { readFieldForm } from "#http/field-form.server";
import { localeOf } from "#http/locale.server";
import { pageTitle } from "#http/page-title";
import { intentOf, readForm, replyInvalid, replyRefused, typedValues } from "#http/parse-form.server";
import { plain } from "#http/plain";
import { badRequest, found, seeOther } from "#http/respond.server";
import { fieldEditor } from "#i18n/messages/field-editor";
import { formKinds } from "#i18n/messages/form-kinds";
import { formList } from "#i18n/messages/form-list";
import { useTexts } from "#i18n/use-texts";
import { editGrantForm } from "#use-cases/edit-grant-form.server";
import { KindList } from "./components/kind-list";

export const handle = { frame: "office" };
export const meta: MetaFunction = pageTitle(fieldEditor, ({ newField }) => newField);

const ALL = Object.keys(KINDS) as Kind[];

/** The section named in the address, or the last one; and the kind, once it has been chosen. */
function askedIn(request: Request, draft: FormDefinition) {
  const { searchParams } = new URL(request.url);
  const named = draft.sections.find(({ id }) => id === searchParams.get("section"));
  const kind = ALL.find((each) => each === searchParams.get("kind")) ?? null;
  return { section: named ?? draft.sections.at(-1), kind };
}

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireActor(args);
  const { _id: formId, names, draft } = await guardForm(actor, args.params["grantFormId"]);
  const asked = askedIn(args.request, draft);
  if (!asked.section) throw seeOther(`/office/forms/${formId}/sections/new`);
  const locale = localeOf(args.request);
  return plain({
    formId,
    name: localText(names, locale),
    sectionId: asked.section.id,
    sectionName: localText(asked.section.title, locale),
    kind: asked.kind,
    sections: draft.sections.map(({ id, title }) => ({ value: id, label: localText(title, locale) })),
    before: fieldsUntilEndOf(draft, asked.section.id),
  });
}

export async function action(args: ActionFunctionArgs) {
  const actor = await requireActor(args);
  const { _id: formId, draft } = await guardForm(actor, args.params["grantFormId"]);
  const { section, kind } = askedIn(args.request, draft);
  if (!kind) throw badRequest();
  const posted = await readForm(args.request);
  if (intentOf(posted) === "rows") return replyRefused([], { typed: typedValues(posted) });
  const form = readFieldForm(posted, kind, fieldsUntilEndOf(draft, found(section).id));
  if (!form.ok) return replyInvalid(form);
  const edit = { do: "addField", ...form.value } as const;
  const added = await editGrantForm({ formId, edit, actor, now: args.context.arrivedAt });
  if (!added.ok) return answerRefusal(added.refusal, form);
  return seeOther(`/office/forms/${formId}#${added.value.id}`);
}

export default function NewFieldPage() {
  const t = useTexts(fieldEditor);
  const { title } = useTexts(formList);
  const { kinds } = useTexts(formKinds);
  const { formId, name, sectionId, sectionName, kind, sections, before } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const form = `/office/forms/${formId}`;
  const here = `${form}/fields/new`;
  const query = `?section=${encodeURIComponent(sectionId)}`;
  return (
    <div className="page">
      <Breadcrumb
        items={[
          { label: title, href: "/office/forms" },
          { label: name, href: form },
          ...(kind ? [{ label: t.newField, href: `${here}${query}` }] : []),
        ]}
      />
      <PageHeader
        title={kind ? kinds[kind].name : t.chooseKind}
        eyebrow={t.inSection({ name: sectionName })}
        lead={kind ? kinds[kind].use : undefined}
      />
      {kind ? (
        <FieldEditor
          reply={reply}
          kind={kind}
          saved={{ ...NEW_FIELD[kind], sectionId, conditionOf: "all" }}
          sections={sections}
          before={before}
          basis=""
          action={`${here}${query}&kind=${kind}`}
          back={form}
        />
      ) : (
        <KindList here={here} sectionId={sectionId} />
      )}
    </div>
  );
}
