import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireActor } from "#auth/actor.server";
import { guardOwnAssociation } from "#auth/guards.server";
import { ActionLink } from "#components/action-link";
import { Breadcrumb } from "#components/breadcrumb";
import { ButtonLink } from "#components/button-link";
import { FormProblems } from "#components/form-problems";
import { Note } from "#components/note";
import { PageHeader } from "#components/page-header";
import { useForm } from "#components/use-form";
import { copyFormSchema } from "#domain/associations/copied-activity";
import { answerRefusal } from "#http/answer-refusal.server";
import { localeOf } from "#http/locale.server";
import { pageTitle } from "#http/page-title";
import { parseFormData, readForm, replyInvalid } from "#http/parse-form.server";
import { found, redirectWithFlash } from "#http/respond.server";
import { formatDateTime } from "#i18n/format";
import { activityStart } from "#i18n/messages/activity-start";
import { useLocale, useTexts } from "#i18n/use-texts";
import { copyActivity } from "#use-cases/copy-activity.server";
import { EarlierActivities } from "./components/earlier-activities";
import { ExampleChoice } from "./components/example-choice";
import { loadStart } from "./queries.server";

export const handle = { frame: "desk" };

export const meta: MetaFunction = pageTitle(activityStart, ({ title }) => title);

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireActor(args);
  const asked = { locale: localeOf(args.request), now: args.context.arrivedAt };
  return found(await loadStart(actor, args.params["associationId"], asked));
}

/** Begins a new activity with what an earlier one told. */
export async function action(args: ActionFunctionArgs) {
  const actor = await requireActor(args);
  const { _id: associationId } = await guardOwnAssociation(actor, "editAssociation", args.params["associationId"]);
  const form = parseFormData(await readForm(args.request), copyFormSchema);
  if (!form.ok) return replyInvalid(form);
  const command = { associationId, activityId: form.value.from, actor, now: args.context.arrivedAt };
  const copied = await copyActivity(command);
  if (!copied.ok) return answerRefusal(copied.refusal);
  return redirectWithFlash(`/my/associations/${associationId}/activities/${copied.value.id}`, "activityCopied");
}

export default function StartActivityPage() {
  const t = useTexts(activityStart);
  const locale = useLocale();
  const { id, name, isArchived, unsentAt, examples, earlier, today } = useLoaderData<typeof loader>();
  const form = useForm({ reply: useActionData<typeof action>(), labels: {}, refusals: t.refusals });
  const newPath = `/my/associations/${id}/activities/new`;
  return (
    <div className="page page-narrow">
      <Breadcrumb items={[{ label: name, href: `/my/associations/${id}` }]} />
      <PageHeader title={t.title} lead={t.lead} />
      <FormProblems form={form} />
      {unsentAt ? (
        <Note tone="attention" title={t.unsentTitle({ at: formatDateTime(unsentAt, locale) })}>
          <ButtonLink href={newPath} size="small">
            {t.goOn}
          </ButtonLink>
        </Note>
      ) : null}
      {isArchived ? (
        <Note>{t.refusals.archived}</Note>
      ) : (
        <>
          {earlier.length > 0 ? <ActionLink href="#copy">{t.copyTitle}</ActionLink> : null}
          <ExampleChoice {...{ id, examples }} />
          <EarlierActivities {...{ id, earlier, today }} />
        </>
      )}
    </div>
  );
}
