import { data, type ActionFunctionArgs, type LoaderFunctionArgs, type MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireActor } from "#auth/actor.server";
import { guardOwnAssociation } from "#auth/guards.server";
import { Breadcrumb } from "#components/breadcrumb";
import { Button } from "#components/button";
import { Form } from "#components/form";
import { FormProblems } from "#components/form-problems";
import { Note } from "#components/note";
import { PageHeader } from "#components/page-header";
import { TextField } from "#components/text-field";
import { useForm } from "#components/use-form";
import { localeOf } from "#http/locale.server";
import { pageTitle } from "#http/page-title";
import { parseForm, replyInvalid, replyRefused } from "#http/parse-form.server";
import { slip } from "#i18n/messages/slip";
import { slipWarning } from "#i18n/messages/slip-warning";
import { useTexts } from "#i18n/use-texts";
import { allowAttempt } from "#models/rate-limits.server";
import { tellOutcome } from "#use-cases/tell-outcome.server";
import { Arrival } from "./components/arrival";
import { findSlipByShown, ownEntries } from "./queries.server";
import { arrivalSchema } from "./schema";

export const handle = { frame: "desk" };

export const meta: MetaFunction = pageTitle(slip, ({ arrivals }) => arrivals);

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireActor(args);
  const { _id: id, name } = await guardOwnAssociation(actor, "answerReferrals", args.params["associationId"]);
  return { id, name };
}

/** The code is posted, never in an address: whoever reads a log or a history finds none. */
export async function action(args: ActionFunctionArgs) {
  const actor = await requireActor(args);
  const { request, params, context } = args;
  const { _id: associationId } = await guardOwnAssociation(actor, "answerReferrals", params["associationId"]);
  const form = await parseForm(request, arrivalSchema);
  if (!form.ok) return replyInvalid(form);
  if (!(await allowAttempt("arrivalByPerson", actor.personId))) return replyRefused({ code: "tooManyRequests" }, form);
  const shown = await findSlipByShown(form.value.code, context.arrivedAt);
  if (!shown) return replyRefused({ code: "notFound" }, form);
  const { activityId, outcome = null } = form.value;
  const told =
    activityId === undefined
      ? null
      : await tellOutcome({
          ...{ slip: shown.slip, activityId, outcome, associationId },
          ...{ by: "association" as const, now: context.arrivedAt },
        });
  const slipNow = told ? ((await findSlipByShown(shown.code, context.arrivedAt))?.slip ?? shown.slip) : shown.slip;
  const isRefused = told !== null && !told.ok;
  const entries = await ownEntries(slipNow, associationId, localeOf(request));
  return data({ code: shown.code, entries, isRefused }, { status: isRefused ? 409 : 200 });
}

export default function ArrivalsPage() {
  const t = useTexts(slip);
  const warning = useTexts(slipWarning);
  const { id, name } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const found = answer && "entries" in answer ? answer : null;
  const form = useForm({
    reply: answer && "refusals" in answer ? answer : null,
    labels: { code: t.code },
    saved: { code: found?.code },
    refusals: { notFound: t.notFound },
  });
  const here = `/my/associations/${id}/arrivals`;
  return (
    <div className="page page-narrow">
      <Breadcrumb items={[{ label: name, href: `/my/associations/${id}` }]} />
      <PageHeader title={t.arrivals} lead={t.arrivalsLead} />
      <FormProblems form={form} />
      <Form action={here}>
        <TextField
          {...form.field("code")}
          hint={t.codeHint}
          width="short"
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
        />
        <div>
          <Button>{t.find}</Button>
        </div>
      </Form>
      {found ? (
        <div aria-live="polite">
          {found.isRefused ? <Note tone="error">{warning.notMarked}</Note> : null}
          {found.entries.length === 0 ? <Note>{t.nothingOwn}</Note> : null}
          {found.entries.map((entry) => (
            <Arrival key={entry.id} entry={entry} code={found.code} action={here} />
          ))}
        </div>
      ) : null}
    </div>
  );
}
