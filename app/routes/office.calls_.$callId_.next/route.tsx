import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { requireActor } from "#auth/actor.server";
import { Breadcrumb } from "#components/breadcrumb";
import { Button } from "#components/button";
import { ButtonLink } from "#components/button-link";
import { Form } from "#components/form";
import { FormActions } from "#components/form-actions";
import { FormProblems } from "#components/form-problems";
import { DaysOff } from "#components/grants/days-off";
import { Note } from "#components/note";
import { PageHeader } from "#components/page-header";
import { useForm } from "#components/use-form";
import { wholeNumber } from "#domain/shared/fields";
import { answerRefusal } from "#http/answer-refusal.server";
import { localeOf } from "#http/locale.server";
import { pageTitle } from "#http/page-title";
import { parseForm, replyInvalid } from "#http/parse-form.server";
import { plain } from "#http/plain";
import { found, redirectWithFlash } from "#http/respond.server";
import { nextCall } from "#i18n/messages/next-call";
import { programmes } from "#i18n/messages/programmes";
import { useTexts } from "#i18n/use-texts";
import { findOfficeCall } from "#models/scoped.server";
import { repeatCall } from "#use-cases/repeat-call.server";
import { PlanTable } from "./components/plan-table";
import { nextCallPage, type NextCallView } from "./queries.server";

export const handle = { frame: "office" };
export const meta: MetaFunction = pageTitle(nextCall, ({ title }) => title);

const schema = z.object({ version: wholeNumber() });

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireActor(args);
  const { arrivedAt } = args.context;
  return plain(found(await nextCallPage(actor, args.params.callId, arrivedAt, localeOf(args.request))));
}

export async function action(args: ActionFunctionArgs) {
  const actor = await requireActor(args);
  const { _id: callId } = found(await findOfficeCall(actor, "manageProgrammes", args.params.callId));
  const form = await parseForm(args.request, schema);
  if (!form.ok) return replyInvalid(form);
  const made = await repeatCall({ callId, version: form.value.version, actor, now: args.context.arrivedAt });
  if (!made.ok) return answerRefusal(made.refusal, form);
  return redirectWithFlash(`/office/calls/${made.value.callId}/edit`, "saved");
}

/** What the table does not tell: changed rules, and days on which nobody is at work. */
function Remarks({ view }: { view: NextCallView }) {
  const t = useTexts(nextCall);
  return (
    <>
      <DaysOff {...view.daysOff} />
      {view.rulesChanged || view.termsChanged ? <Note>{t.rulesChanged({ year: view.last.year })}</Note> : null}
    </>
  );
}

export default function NextCallPage() {
  const t = useTexts(nextCall);
  const p = useTexts(programmes);
  const view = useLoaderData<typeof loader>();
  const form = useForm({ reply: useActionData<typeof action>(), labels: {}, refusals: p.refusals });
  const base = `/office/programmes/${view.programmeId}`;
  return (
    <div className="page page-wide">
      <Breadcrumb
        items={[
          { label: p.title, href: "/office/programmes" },
          { label: view.programme, href: base },
        ]}
      />
      <PageHeader title={t.pageTitle({ year: view.next.year })} eyebrow={view.programme} lead={t.lead} />
      <FormProblems form={form} />
      {view.madeCallId ? (
        <Note tone="attention" title={t.madeTitle({ year: view.next.year })}>
          <p>
            <ButtonLink href={`/office/calls/${view.madeCallId}/edit`}>{t.openMade}</ButtonLink>
          </p>
        </Note>
      ) : (
        <>
          <Remarks view={view} />
          <PlanTable view={view} />
          <Form action={`/office/calls/${view.callId}/next`}>
            <input type="hidden" name="version" value={view.version} />
            <FormActions>
              <Button busyLabel={p.saving}>{t.make({ year: view.next.year })}</Button>
              <ButtonLink href={base} variant="quiet">
                {t.cancel}
              </ButtonLink>
            </FormActions>
          </Form>
        </>
      )}
    </div>
  );
}
