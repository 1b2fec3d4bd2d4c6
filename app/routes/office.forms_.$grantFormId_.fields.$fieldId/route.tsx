import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireActor } from "#auth/actor.server";
import { guardForm } from "#auth/form-guard.server";
import { Breadcrumb } from "#components/breadcrumb";
import { ButtonLink } from "#components/button-link";
import { FieldEditor } from "#components/grants/form-editor/field-editor";
import { PageHeader } from "#components/page-header";
import { Section } from "#components/section";
import type { Kind } from "#domain/grants/form/definition";
import { KINDS } from "#domain/grants/form/kinds";
import { savedCondition } from "#domain/grants/form-editor/condition-form";
import { fieldsBefore, findField } from "#domain/grants/form-editor/edited-form";
import { NEW_FIELD, savedField } from "#domain/grants/form-editor/field-form";
import { localText } from "#domain/shared/locales";
import { answerRefusal } from "#http/answer-refusal.server";
import { basisIn, readFieldForm, refusalsForPage } from "#http/field-form.server";
import { localeOf } from "#http/locale.server";
import { pageTitle } from "#http/page-title";
import { intentOf, readForm, replyInvalid, replyRefused, typedValues } from "#http/parse-form.server";
import { plain } from "#http/plain";
import { found, seeOther } from "#http/respond.server";
import { fieldEditor } from "#i18n/messages/field-editor";
import { formKinds } from "#i18n/messages/form-kinds";
import { formList } from "#i18n/messages/form-list";
import { useTexts } from "#i18n/use-texts";
import { editGrantForm, partFingerprint } from "#use-cases/edit-grant-form.server";

export const handle = { frame: "office" };
export const meta: MetaFunction<typeof loader> = pageTitle(
  fieldEditor,
  ({ question }, data: { heading: string } | undefined) => data?.heading ?? question,
);

/** Kinds that a question may become with the answers to it kept. */
const becoming = (kind: Kind): Kind[] => Object.keys(KINDS[kind].becomes) as Kind[];

/** The kind the question is to have: its own, or one that the address asks it to become. */
const kindFor = (request: Request, kind: Kind): Kind =>
  becoming(kind).find((each) => each === new URL(request.url).searchParams.get("kind")) ?? kind;

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireActor(args);
  const { _id: formId, names, draft } = await guardForm(actor, args.params["grantFormId"]);
  const { field, section } = found(findField(draft, args.params["fieldId"] ?? ""));
  const locale = localeOf(args.request);
  const before = fieldsBefore(draft, field.id);
  const kind = kindFor(args.request, field.kind);
  return plain({
    formId,
    fieldId: field.id,
    name: localText(names, locale),
    heading: localText(field.label, locale),
    kind,
    mayBecome: kind === field.kind ? becoming(kind) : [],
    sections: draft.sections.map(({ id, title }) => ({ value: id, label: localText(title, locale) })),
    before,
    saved: {
      ...NEW_FIELD[kind],
      ...savedField<Kind>(field),
      ...savedCondition(field.condition, before),
      sectionId: section.id,
    },
    basis: partFingerprint(draft, field.id),
  });
}

export async function action(args: ActionFunctionArgs) {
  const actor = await requireActor(args);
  const { _id: formId, draft } = await guardForm(actor, args.params["grantFormId"]);
  const id = args.params["fieldId"] ?? "";
  const { field } = found(findField(draft, id));
  const posted = await readForm(args.request);
  if (intentOf(posted) === "rows") return replyRefused([], { typed: typedValues(posted) });
  const form = readFieldForm(posted, kindFor(args.request, field.kind), fieldsBefore(draft, id));
  if (!form.ok) return replyInvalid(form);
  const edit = { do: "reviseField", id, ...form.value } as const;
  const revised = await editGrantForm({ formId, edit, basis: basisIn(posted), actor, now: args.context.arrivedAt });
  if (!revised.ok) return answerRefusal(refusalsForPage(revised.refusal), form);
  return seeOther(`/office/forms/${formId}#${id}`);
}

export default function FieldPage() {
  const t = useTexts(fieldEditor);
  const { title } = useTexts(formList);
  const { kinds } = useTexts(formKinds);
  const view = useLoaderData<typeof loader>();
  const { formId, fieldId, name, heading, kind, mayBecome, sections, before, saved, basis } = view;
  const form = `/office/forms/${formId}`;
  const here = `${form}/fields/${fieldId}`;
  return (
    <div className="page">
      <Breadcrumb
        items={[
          { label: title, href: "/office/forms" },
          { label: name, href: form },
        ]}
      />
      <PageHeader title={heading} eyebrow={kinds[kind].name} lead={kinds[kind].use} />
      <FieldEditor
        {...{ kind, saved, sections, before, basis }}
        reply={useActionData<typeof action>()}
        action={`${here}?kind=${kind}`}
        back={form}
      />
      {mayBecome.length > 0 ? (
        <Section title={t.changeKind} lead={t.becomesHint}>
          <div className="cluster">
            {mayBecome.map((each) => (
              <ButtonLink key={each} href={`${here}?kind=${each}`} variant="quiet" size="small">
                {t.becomes({ name: kinds[each].name })}
              </ButtonLink>
            ))}
          </div>
        </Section>
      ) : null}
    </div>
  );
}
