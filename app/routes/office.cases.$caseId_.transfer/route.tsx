import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { requireActor } from "#auth/actor.server";
import { guardOfficeCase } from "#auth/guards.server";
import { Breadcrumb } from "#components/breadcrumb";
import { Button } from "#components/button";
import { ButtonLink } from "#components/button-link";
import { Disclosure } from "#components/disclosure";
import { EmptyState } from "#components/empty-state";
import { Form } from "#components/form";
import { FormActions } from "#components/form-actions";
import { FormProblems } from "#components/form-problems";
import { Note } from "#components/note";
import { PageHeader } from "#components/page-header";
import { RadioGroup } from "#components/radio-group";
import { TextArea } from "#components/text-area";
import { useForm } from "#components/use-form";
import { APPLICATION_LIFECYCLE } from "#domain/grants/application-lifecycle";
import { can } from "#domain/policy";
import { text } from "#domain/shared/fields";
import { availableEvents } from "#domain/shared/lifecycle";
import { answerRefusal } from "#http/answer-refusal.server";
import { localeOf } from "#http/locale.server";
import { pageTitle } from "#http/page-title";
import { parseForm, replyInvalid } from "#http/parse-form.server";
import { plain } from "#http/plain";
import { redirectWithFlash, seeOther } from "#http/respond.server";
import { preparation } from "#i18n/messages/preparation";
import { transfer } from "#i18n/messages/transfer";
import { useTexts } from "#i18n/use-texts";
import { findOfficeCase, subjectOfCase } from "#models/scoped.server";
import { transferCase } from "#use-cases/transfer-case.server";
import { HowItFits, useStage } from "./how-it-fits";
import { transferView } from "./queries.server";

export const handle = { frame: "office" };
export const meta: MetaFunction = pageTitle(transfer, ({ title }) => title);

const schema = z.object({ callId: text({ max: 24 }), reason: text({ max: 1000 }) });

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireActor(args);
  const grantCase = (await guardOfficeCase(actor, "prepareCase", args)).toObject();
  if (!availableEvents(APPLICATION_LIFECYCLE, grantCase.status).includes("transfer"))
    throw seeOther(`/office/cases/${grantCase._id}`);
  return plain(await transferView(grantCase, args.context.arrivedAt, localeOf(args.request)));
}

export async function action(args: ActionFunctionArgs) {
  const actor = await requireActor(args);
  const { _id: caseId } = await guardOfficeCase(actor, "prepareCase", args);
  const form = await parseForm(args.request, schema);
  if (!form.ok) return replyInvalid(form);
  const moved = await transferCase({ caseId, ...form.value, actor, now: args.context.arrivedAt });
  if (!moved.ok) return answerRefusal(moved.refusal, form);
  // It may have gone to a unit whose cases this person does not see.
  const now = await findOfficeCase(actor, "viewCase", caseId);
  const maySee = now !== null && can(actor, "viewCase", subjectOfCase(now));
  return redirectWithFlash(maySee ? `/office/cases/${caseId}` : "/office/calls", "applicationTransferred");
}

/** All but the state of the own list is mended by another call. */
const BESIDE = { sameCall: "callId", targetFinished: "callId", hasLiving: "callId" } as const;

export default function TransferPage() {
  const t = useTexts(transfer);
  const { callsTitle, back } = useTexts(preparation);
  const stage = useStage();
  const view = useLoaderData<typeof loader>();
  const form = useForm({
    reply: useActionData<typeof action>(),
    labels: t.labels,
    refusals: t.refusals,
    beside: BESIDE,
  });
  const choosable = view.targets.filter(({ obstacle }) => obstacle === null);
  const others = view.targets.filter(({ obstacle }) => obstacle !== null);
  const name = `${view.caseNumber} ${view.applicantName}`;
  const home = `/office/cases/${view.caseId}`;
  return (
    <div className="page page-narrow">
      <Breadcrumb
        items={[
          { label: callsTitle, href: "/office/calls" },
          { label: view.callName, href: `/office/calls/${view.callId}` },
          { label: name, href: home },
        ]}
      />
      <PageHeader title={t.title} eyebrow={name} lead={t.lead({ call: view.callName })} />
      <FormProblems form={form} />
      {choosable.length === 0 ? (
        <EmptyState icon="tray" title={t.none} action={<ButtonLink href={home}>{back}</ButtonLink>}>
          {t.noneText}
        </EmptyState>
      ) : (
        <Form action={`${home}/transfer`}>
          <RadioGroup
            {...form.one("callId")}
            options={choosable.map((target) => ({
              value: target.value,
              label: target.label,
              hint: <HowItFits target={target} />,
            }))}
          />
          <TextArea {...form.field("reason")} hint={t.reasonHint} rows={4} maxChars={1000} />
          <Note title={t.staysTitle}>{t.stays}</Note>
          <FormActions layout="apart">
            <ButtonLink href={home} variant="quiet">
              {back}
            </ButtonLink>
            <Button>{t.move}</Button>
          </FormActions>
        </Form>
      )}
      {others.length > 0 ? (
        <Disclosure summary={t.others({ count: others.length })}>
          <ul className="list-bulleted">
            {others.map((target) => (
              <li key={target.value}>
                {target.label}. {stage(target)}. {target.obstacle ? t.refusals[target.obstacle] : null}
              </li>
            ))}
          </ul>
        </Disclosure>
      ) : null}
    </div>
  );
}
