import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireActor } from "#auth/actor.server";
import { Breadcrumb } from "#components/breadcrumb";
import { DefinitionList } from "#components/definition-list";
import { Money } from "#components/money";
import { Note } from "#components/note";
import { PageHeader } from "#components/page-header";
import type { MinutesRow } from "#domain/grants/minutes-row";
import { answerRefusal } from "#http/answer-refusal.server";
import { localeOf } from "#http/locale.server";
import { pageTitle } from "#http/page-title";
import { parseForm, replyInvalid } from "#http/parse-form.server";
import { plain } from "#http/plain";
import { ensureAllowed, found, redirectWithFlash, seeOther } from "#http/respond.server";
import { useDecidingWords } from "#i18n/deciding-words";
import { minutes } from "#i18n/messages/minutes";
import { proposal } from "#i18n/messages/proposal";
import { useTexts } from "#i18n/use-texts";
import { recordMeetingLine } from "#use-cases/record-meeting-line.server";
import { MeetingLineForm } from "./components/meeting-line-form";
import { loadMeetingLine, mayRecordLine } from "./queries.server";
import { meetingLineSchema } from "./schema";

export const handle = { frame: "office" };
export const meta: MetaFunction<typeof loader> = pageTitle(minutes, ({ lineTitle }) => lineTitle);

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireActor(args);
  const { callId, caseId } = args.params;
  ensureAllowed(found(await mayRecordLine(actor, { callId, caseId })));
  const asked = { locale: localeOf(args.request), now: args.context.arrivedAt };
  const { call, version, line, ...about } = found(await loadMeetingLine(actor, { callId, caseId }, asked));
  if (!line || version === null) throw seeOther(`/office/calls/${call.id}/decision`);
  return plain({ call, version, line, ...about });
}

export async function action(args: ActionFunctionArgs) {
  const actor = await requireActor(args);
  const { callId = "", caseId = "" } = args.params;
  ensureAllowed(found(await mayRecordLine(actor, { callId, caseId })));
  const form = await parseForm(args.request, meetingLineSchema);
  if (!form.ok) return replyInvalid(form);
  const { version, outcome, awarded, reason, deviation, withdrew } = form.value;
  const recorded = await recordMeetingLine({
    ...{ callId, caseId, version, withdrew, actor, now: args.context.arrivedAt },
    decided: { outcome, awardedCents: awarded ?? 0, reason: reason ?? "", deviation: deviation ?? "" },
  });
  if (!recorded.ok) return answerRefusal(recorded.refusal, form);
  return redirectWithFlash(`/office/calls/${callId}/decision`, "saved");
}

export default function MeetingLinePage() {
  const { columns } = useTexts(proposal);
  const { call, version, line, ready, isLate, tied, byOfficeHolder } = useLoaderData<typeof loader>();
  const { minutes: t, decision: d } = useDecidingWords(byOfficeHolder);
  const reply = useActionData<typeof action>();
  const base = `/office/calls/${call.id}`;
  return (
    <div className="page page-narrow">
      <Breadcrumb
        items={[
          { label: call.name, href: base },
          { label: d.title, href: `${base}/decision` },
        ]}
      />
      <PageHeader title={t.lineTitle} eyebrow={`${line.caseNumber} ${line.applicantName}`} lead={t.lineLead} />
      <DefinitionList
        items={[
          { label: columns.requested, value: <Money amount={line.requestedCents} /> },
          { label: t.lineProposed, value: line.proposed ? <Proposed line={line.proposed} /> : "–" },
        ]}
      />
      {isLate ? <Note tone="attention">{t.refusals.lateTakenUp}</Note> : null}
      {tied.length > 0 ? (
        <Note tone="attention">
          <p>{t.tied({ names: tied.join(", ") })}</p>
        </Note>
      ) : null}
      <MeetingLineForm {...{ callId: call.id, version, line, ready, isLate, byOfficeHolder, reply }} />
    </div>
  );
}

/** What stood before the meeting, in one line: the outcome, and the sum where there is one. */
function Proposed({ line: { outcome, cents } }: { line: NonNullable<MinutesRow["proposed"]> }) {
  const { outcomes } = useTexts(proposal);
  return (
    <>
      {outcomes[outcome]} {outcome === "grant" ? <Money amount={cents} tone="strong" /> : null}
    </>
  );
}
