import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { requireActor } from "#auth/actor.server";
import { guardOwnAssociation } from "#auth/guards.server";
import { Breadcrumb } from "#components/breadcrumb";
import { Button } from "#components/button";
import { ButtonLink } from "#components/button-link";
import { Form } from "#components/form";
import { FormActions } from "#components/form-actions";
import { FormProblems } from "#components/form-problems";
import { PageHeader } from "#components/page-header";
import { useForm } from "#components/use-form";
import { can } from "#domain/policy";
import type { Actor } from "#domain/roles";
import { choice } from "#domain/shared/fields";
import { answerRefusal } from "#http/answer-refusal.server";
import { pageTitle } from "#http/page-title";
import { parseForm, replyInvalid } from "#http/parse-form.server";
import { found, redirectWithFlash } from "#http/respond.server";
import { umbrellaDesk } from "#i18n/messages/umbrella-desk";
import { useTexts } from "#i18n/use-texts";
import { findOwnAssociation, subjectOfAssociation } from "#models/scoped.server";
import { findDenied, findMember } from "#models/umbrella-members.server";
import { acceptMember, denyMember } from "#use-cases/deny-member.server";

export const handle = { frame: "desk" };

export const meta: MetaFunction = pageTitle(umbrellaDesk, ({ notOurs }) => notOurs);

const membershipSchema = z.object({ intent: choice(["deny", "accept"]) });

/** The member, or the one of which it was said that it is none. */
async function loadMembership(actor: Actor, associationId: string | undefined, memberId: string | undefined) {
  const umbrella = await findOwnAssociation(actor, associationId);
  if (!umbrella || !can(actor, "viewUmbrellaMembers", subjectOfAssociation(umbrella))) return null;
  const denied = await findDenied(umbrella._id, memberId);
  const member = denied ?? (await findMember(umbrella._id, memberId));
  if (!member) return null;
  return {
    umbrella: { id: umbrella._id, name: umbrella.name },
    member: { id: member._id, name: member.name, isDenied: denied !== null },
  };
}

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireActor(args);
  return found(await loadMembership(actor, args.params["associationId"], args.params["memberId"]));
}

export async function action(args: ActionFunctionArgs) {
  const actor = await requireActor(args);
  const { request, params, context } = args;
  await guardOwnAssociation(actor, "viewUmbrellaMembers", params["associationId"]);
  const { umbrella, member } = found(await loadMembership(actor, params["associationId"], params["memberId"]));
  const form = await parseForm(request, membershipSchema);
  if (!form.ok) return replyInvalid(form);
  const command = { umbrellaId: umbrella.id, memberId: member.id, actor, now: context.arrivedAt };
  const { intent } = form.value;
  const changed = intent === "deny" ? await denyMember(command) : await acceptMember(command);
  if (!changed.ok) return answerRefusal(changed.refusal, form);
  return redirectWithFlash(
    `/my/associations/${umbrella.id}/umbrella`,
    intent === "deny" ? "memberDenied" : "memberAccepted",
  );
}

export default function MembershipPage() {
  const t = useTexts(umbrellaDesk);
  const { umbrella, member } = useLoaderData<typeof loader>();
  const form = useForm({ reply: useActionData<typeof action>(), labels: {} });
  const list = `/my/associations/${umbrella.id}/umbrella`;
  const { name, isDenied } = member;
  return (
    <div className="page page-narrow">
      <Breadcrumb
        items={[
          { label: umbrella.name, href: `/my/associations/${umbrella.id}` },
          { label: t.title, href: list },
        ]}
      />
      <PageHeader
        title={isDenied ? t.oursTitle({ name }) : t.notOursTitle({ name })}
        lead={isDenied ? t.oursLead : t.notOursLead}
      />
      <FormProblems form={form} />
      <Form action={`${list}/${member.id}`}>
        <FormActions>
          <Button name="intent" value={isDenied ? "accept" : "deny"} variant={isDenied ? "primary" : "danger"}>
            {isDenied ? t.oursYes : t.notOursYes}
          </Button>
          <ButtonLink href={list} variant="plain">
            {t.cancel}
          </ButtonLink>
        </FormActions>
      </Form>
    </div>
  );
}
