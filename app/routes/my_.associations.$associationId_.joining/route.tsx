import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireActor, requireSignedIn } from "#auth/actor.server";
import { ActionLink } from "#components/action-link";
import { Breadcrumb } from "#components/breadcrumb";
import { Button } from "#components/button";
import { Form } from "#components/form";
import { FormActions } from "#components/form-actions";
import { FormProblems } from "#components/form-problems";
import { Note } from "#components/note";
import { PageHeader } from "#components/page-header";
import { useForm } from "#components/use-form";
import { answerRefusal } from "#http/answer-refusal.server";
import { pageTitle } from "#http/page-title";
import { found, redirectWithFlash } from "#http/respond.server";
import { editRight } from "#i18n/messages/edit-right";
import { myDesk } from "#i18n/messages/my-desk";
import { useTexts } from "#i18n/use-texts";
import { askForEditRight } from "#use-cases/ask-for-edit-right.server";
import { loadJoining } from "./queries.server";

export const handle = { frame: "desk" };

export const meta: MetaFunction = pageTitle(editRight, ({ title }) => title);

export async function loader(args: LoaderFunctionArgs) {
  const { actor, person } = await requireSignedIn(args);
  return { association: found(await loadJoining(actor, args.params["associationId"])), email: person.email };
}

export async function action(args: ActionFunctionArgs) {
  const actor = await requireActor(args);
  const associationId = args.params["associationId"] ?? "";
  const asked = await askForEditRight({ associationId, actor, now: args.context.arrivedAt });
  if (!asked.ok) return answerRefusal(asked.refusal);
  return redirectWithFlash(`/my/associations/${associationId}/joining`, "editRightAsked");
}

export default function JoiningPage() {
  const t = useTexts(editRight);
  const { title: desk } = useTexts(myDesk);
  const { association, email } = useLoaderData<typeof loader>();
  const { id, name, hasMembers, state } = association;
  const form = useForm({ reply: useActionData<typeof action>(), labels: {}, refusals: t.refusals });
  return (
    <div className="page page-narrow">
      <Breadcrumb items={[{ label: desk, href: "/my" }]} />
      <PageHeader title={t.title} lead={t.lead({ name })} />
      <FormProblems form={form} />
      {state === null ? (
        <Form action={`/my/associations/${id}/joining`}>
          <p>{hasMembers ? t.toMembers : t.toCoordinator}</p>
          <p>{t.shown({ name: email })}</p>
          <FormActions>
            <Button icon="mail">{t.send}</Button>
          </FormActions>
        </Form>
      ) : (
        <Note tone={state === "declined" ? "attention" : "success"}>{t.states[state]}</Note>
      )}
      <p>
        {state === "member" || state === "given" ? (
          <ActionLink href={`/my/associations/${id}`}>{t.open}</ActionLink>
        ) : (
          <ActionLink href={`/associations/${id}`}>{t.publicPage}</ActionLink>
        )}
      </p>
    </div>
  );
}
