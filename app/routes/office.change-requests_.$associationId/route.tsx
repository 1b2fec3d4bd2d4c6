import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireActor } from "#auth/actor.server";
import { ActionLink } from "#components/action-link";
import { AskedChange } from "#components/associations/asked-change";
import { SameAssociations } from "#components/associations/same-associations";
import { Breadcrumb } from "#components/breadcrumb";
import { EmptyState } from "#components/empty-state";
import { FormProblems } from "#components/form-problems";
import { Note } from "#components/note";
import { PageHeader } from "#components/page-header";
import { ChangeTable } from "#components/records/change-table";
import { useForm } from "#components/use-form";
import { changeAnswerSchema } from "#domain/associations/proposed-change";
import { answerRefusal } from "#http/answer-refusal.server";
import { pageTitle } from "#http/page-title";
import { parseForm, replyInvalid } from "#http/parse-form.server";
import { ensureAllowed, found, redirectWithFlash } from "#http/respond.server";
import { changeRequests } from "#i18n/messages/change-requests";
import { useTexts } from "#i18n/use-texts";
import { answerChange } from "#use-cases/answer-change.server";
import { Answer } from "./components/answer";
import { loadChangeRequest, type OfficeChangeView } from "./queries.server";

export const handle = { frame: "office" };

export const meta: MetaFunction<typeof loader> = pageTitle(
  changeRequests,
  ({ queueTitle }, data: OfficeChangeView | undefined) => data?.name ?? queueTitle,
);

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireActor(args);
  return found(await loadChangeRequest(actor, args.params["associationId"]));
}

export async function action(args: ActionFunctionArgs) {
  const actor = await requireActor(args);
  const { id: associationId, mayAnswer } = found(await loadChangeRequest(actor, args.params["associationId"]));
  ensureAllowed(mayAnswer);
  const form = await parseForm(args.request, changeAnswerSchema);
  if (!form.ok) return replyInvalid(form);
  const { requestId, version, answer, reason = null, checks } = form.value;
  const command = { associationId, requestId, version, accept: answer === "accept", reason, checks };
  const answered = await answerChange({ ...command, actor, now: args.context.arrivedAt });
  if (!answered.ok) return answerRefusal(answered.refusal, form);
  return redirectWithFlash("/office/change-requests", "changeAnswered");
}

type RequestProps = { request: NonNullable<OfficeChangeView["request"]>; view: OfficeChangeView };

/** What is asked, and what speaks for looking twice. */
function Request({ request, view: { same, isArchived, mayAnswer } }: RequestProps) {
  const t = useTexts(changeRequests);
  return (
    <>
      {isArchived ? (
        <Note tone="attention" title={t.archivedTitle}>
          {t.archivedText}
        </Note>
      ) : null}
      {same.length > 0 ? <SameAssociations same={same} title={t.sameTitle} /> : null}
      <AskedChange request={request} />
      {request.changedSince.length > 0 ? (
        <Note title={t.sinceTitle}>
          <ChangeTable
            caption={t.sinceTitle}
            kind="association"
            changes={request.changedSince}
            names={{}}
            before={t.sinceBefore}
            after={t.now}
          />
        </Note>
      ) : null}
      {mayAnswer ? null : <Note>{t.ownText}</Note>}
    </>
  );
}

export default function OfficeChangeRequestPage() {
  const t = useTexts(changeRequests);
  const view = useLoaderData<typeof loader>();
  const { id, name, request, mayAnswer } = view;
  const form = useForm({ reply: useActionData<typeof action>(), labels: t.answerLabels, refusals: t.refusals });
  return (
    <div className="page">
      <Breadcrumb items={[{ label: t.queueTitle, href: "/office/change-requests" }]} />
      <PageHeader eyebrow={request ? t.kinds[request.kind] : undefined} title={name} />
      <FormProblems form={form} />
      {request ? (
        <Request request={request} view={view} />
      ) : (
        <EmptyState icon="check" title={t.queueEmpty}>
          {t.refusals.notWaiting}
        </EmptyState>
      )}
      <p>
        <ActionLink href={`/office/associations/${id}`}>{t.openRecord}</ActionLink>
      </p>
      {request && mayAnswer ? <Answer {...{ id, request, form }} /> : null}
    </div>
  );
}
