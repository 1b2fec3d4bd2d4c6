import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireActor } from "#auth/actor.server";
import { Breadcrumb } from "#components/breadcrumb";
import { Button } from "#components/button";
import { Form } from "#components/form";
import { FormActions } from "#components/form-actions";
import { FormSection } from "#components/grants/form/form-section";
import { Note } from "#components/note";
import { PageHeader } from "#components/page-header";
import { Section } from "#components/section";
import { visible } from "#domain/grants/form/conditions";
import { liveFields } from "#domain/grants/form/live-conditions";
import { asksNothing, minutesOf } from "#domain/grants/form/minutes";
import { readAnswers } from "#domain/grants/form/read-answers";
import { placesIn, type TypedValues } from "#domain/grants/form/typed-values";
import { localText } from "#domain/shared/locales";
import { localeOf } from "#http/locale.server";
import { pageTitle } from "#http/page-title";
import { readForm, replyRefused, typedValues } from "#http/parse-form.server";
import { plain } from "#http/plain";
import { found } from "#http/respond.server";
import { formEditor } from "#i18n/messages/form-editor";
import { formList } from "#i18n/messages/form-list";
import { formVersions } from "#i18n/messages/form-versions";
import { useLocale, useTexts } from "#i18n/use-texts";
import { findOfficeForm } from "#models/scoped-forms.server";

export const handle = { frame: "office" };
export const meta: MetaFunction = pageTitle(formEditor, ({ preview }) => preview);

/** What is being edited, or a published version that the address names. */
async function shown(args: LoaderFunctionArgs) {
  const actor = await requireActor(args);
  const form = found(await findOfficeForm(actor, args.params["grantFormId"])).toObject();
  const number = Number(new URL(args.request.url).searchParams.get("version"));
  const version = form.versions.find((each) => each.number === number);
  return { form, number: version?.number ?? null, definition: version?.definition ?? form.draft };
}

export async function loader(args: LoaderFunctionArgs) {
  await requireActor(args);
  const { form, number, definition } = await shown(args);
  return plain({
    ...{ formId: form._id, number, definition },
    name: localText(form.names, localeOf(args.request)),
    newRows: String(args.context.arrivedAt.getTime()),
  });
}

/** A row more or less, as the buttons of a table ask for it where there is no script. */
function withRows(typed: Record<string, string[]>): Record<string, string[]> {
  const [doing, table = ""] = (typed["_intent"]?.[0] ?? "").split(" ");
  if (doing === "add") return { ...typed, [`${table}[${Math.max(-1, ...placesIn(typed, table)) + 1}].id`]: [""] };
  if (doing !== "remove") return typed;
  return Object.fromEntries(Object.entries(typed).filter(([name]) => !name.startsWith(`${table}.`)));
}

/** Nothing is stored: the page comes back with what was written, asking what follows from it. */
export async function action(args: ActionFunctionArgs) {
  await requireActor(args);
  await shown(args);
  return replyRefused([], { typed: withRows(typedValues(await readForm(args.request))) });
}

export default function PreviewPage() {
  const t = useTexts(formEditor);
  const v = useTexts(formVersions);
  const list = useTexts(formList);
  const locale = useLocale();
  const { formId, name, number, definition, newRows } = useLoaderData<typeof loader>();
  const typed: TypedValues = useActionData<typeof action>()?.values ?? {};
  const answers = readAnswers(definition, typed);
  const form = `/office/forms/${formId}`;
  return (
    <div className="page page-narrow">
      <Breadcrumb
        items={[
          { label: list.title, href: "/office/forms" },
          { label: name, href: form },
        ]}
      />
      <PageHeader
        title={name}
        eyebrow={number === null ? t.preview : list.version({ number })}
        lead={asksNothing(definition) ? t.asksNothing : t.minutes({ count: minutesOf(definition) })}
      />
      <Note>{v.previewNote}</Note>
      <Form action={`${form}/preview${number === null ? "" : `?version=${number}`}`}>
        {visible(definition, answers).sections.map((section) => {
          const whole = definition.sections.find(({ id }) => id === section.id) ?? section;
          return (
            <Section key={section.id} title={localText(section.title, locale)}>
              {section.intro ? <p>{localText(section.intro, locale)}</p> : null}
              <FormSection fields={liveFields(definition, whole, answers)} entries={{ typed, newRows }} />
            </Section>
          );
        })}
        <FormActions>
          <Button variant="quiet">{v.tryAnswers}</Button>
        </FormActions>
      </Form>
    </div>
  );
}
