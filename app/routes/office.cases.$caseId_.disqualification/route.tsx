import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireActor } from "#auth/actor.server";
import { Breadcrumb } from "#components/breadcrumb";
import { Button } from "#components/button";
import { ButtonLink } from "#components/button-link";
import { Form } from "#components/form";
import { FormActions } from "#components/form-actions";
import { FormProblems } from "#components/form-problems";
import { PageHeader } from "#components/page-header";
import { RadioGroup } from "#components/radio-group";
import { TextField } from "#components/text-field";
import { useForm } from "#components/use-form";
import { plainDateAt } from "#domain/shared/zoned-time";
import { TIE_KINDS } from "#domain/ties/tie";
import { caseTieSchema } from "#domain/ties/tie-form";
import { answerRefusal } from "#http/answer-refusal.server";
import { pageTitle } from "#http/page-title";
import { parseForm, replyInvalid } from "#http/parse-form.server";
import { plain } from "#http/plain";
import { redirectWithFlash } from "#http/respond.server";
import { preparation } from "#i18n/messages/preparation";
import { ties } from "#i18n/messages/ties";
import { withdrawing } from "#i18n/messages/withdrawing";
import { useTexts } from "#i18n/use-texts";
import { declareTie } from "#use-cases/declare-tie.server";
import { endTie } from "#use-cases/end-tie.server";
import { AlreadyTied } from "./components/already-tied";
import { listedCase, whatKeepsThem } from "./queries.server";

export const handle = { frame: "office" };
export const meta: MetaFunction = pageTitle(withdrawing, ({ caseTitle }) => caseTitle);

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireActor(args);
  const { associationId, ...listed } = await listedCase(actor, args.params.caseId);
  const place = { caseId: listed.caseId, associationId };
  return plain({ ...listed, ...(await whatKeepsThem(actor, place, plainDateAt(args.context.arrivedAt))) });
}

export async function action(args: ActionFunctionArgs) {
  const actor = await requireActor(args);
  const { caseId, associationId, back } = await listedCase(actor, args.params.caseId);
  const form = await parseForm(args.request, caseTieSchema);
  if (!form.ok) return replyInvalid(form);
  if (form.value.intent === "end") {
    const ended = await endTie({ ...form.value, actor, now: args.context.arrivedAt });
    return ended.ok ? redirectWithFlash(back, "tieEnded") : answerRefusal(ended.refusal, form);
  }
  const { kind, words = "", scope } = form.value;
  const declared = await declareTie({
    ...{ associationId, caseId: scope === "case" ? caseId : null, kind, words, sinceOn: null, untilOn: null },
    ...{ actor, now: args.context.arrivedAt },
  });
  if (!declared.ok) return answerRefusal(declared.refusal, form);
  return redirectWithFlash(back, "tieDeclared");
}

/** The one press at a case: asked once more here, with the ground. */
export default function CaseDisqualificationPage() {
  const t = useTexts(ties);
  const w = useTexts(withdrawing);
  const { callsTitle } = useTexts(preparation);
  const { caseId, applicantName, caseNumber, isAlready, tieId, back, worksHere } = useLoaderData<typeof loader>();
  const saved = { kind: "other", scope: "case" };
  const form = useForm<string>({
    reply: useActionData<typeof action>(),
    labels: t.labels,
    saved,
    refusals: t.refusals,
  });
  return (
    <div className="page page-narrow">
      {worksHere ? <Breadcrumb items={[{ label: callsTitle, href: "/office/calls" }]} /> : null}
      <PageHeader
        eyebrow={caseNumber ?? undefined}
        title={w.caseTitle}
        lead={isAlready ? undefined : w.caseLead({ name: applicantName })}
      />
      <FormProblems form={form} />
      {isAlready ? (
        <AlreadyTied {...{ caseId, tieId, back, worksHere, form }} />
      ) : (
        <Form action={`/office/cases/${caseId}/disqualification`}>
          <input type="hidden" name="intent" value="declare" />
          <RadioGroup {...form.one("kind")} options={TIE_KINDS.map((value) => ({ value, label: t.kinds[value] }))} />
          {worksHere ? (
            <RadioGroup
              {...form.one("scope")}
              options={(["case", "association"] as const).map((value) => ({ value, label: w.scopes[value] }))}
            />
          ) : (
            <input type="hidden" name="scope" value="case" />
          )}
          <TextField {...form.field("words")} hint={t.wordsHint} maxLength={200} optional />
          <FormActions>
            <ButtonLink href={back} variant="quiet">
              {w.caseBack}
            </ButtonLink>
            <Button busyLabel={t.declaring}>{w.caseDeclare}</Button>
          </FormActions>
        </Form>
      )}
    </div>
  );
}
