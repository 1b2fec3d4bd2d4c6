import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireActor } from "#auth/actor.server";
import { guardOwnAssociation } from "#auth/guards.server";
import { EditRequests } from "#components/associations/edit-requests";
import { Breadcrumb } from "#components/breadcrumb";
import { FormProblems } from "#components/form-problems";
import { PageHeader } from "#components/page-header";
import { useForm } from "#components/use-form";
import { answerRefusal } from "#http/answer-refusal.server";
import { localeOf } from "#http/locale.server";
import { pageTitle } from "#http/page-title";
import { parseForm, replyInvalid } from "#http/parse-form.server";
import { found, redirectWithFlash } from "#http/respond.server";
import { members as texts } from "#i18n/messages/members";
import { useTexts } from "#i18n/use-texts";
import { addMember } from "#use-cases/add-member.server";
import { removeMember } from "#use-cases/remove-member.server";
import { AddMember } from "./components/add-member";
import { MemberList } from "./components/member-list";
import { loadMembers } from "./queries.server";
import { memberChangeSchema } from "./schema";

export const handle = { frame: "desk" };

export const meta: MetaFunction = pageTitle(texts, ({ title }) => title);

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireActor(args);
  return { association: found(await loadMembers(actor, args.params["associationId"])) };
}

export async function action(args: ActionFunctionArgs) {
  const actor = await requireActor(args);
  await guardOwnAssociation(actor, "manageMembers", args.params["associationId"]);
  const { request, params, context } = args;
  const { id: associationId } = found(await loadMembers(actor, params["associationId"]));
  const form = await parseForm(request, memberChangeSchema);
  if (!form.ok) return replyInvalid(form);
  const command = { associationId, actor, now: context.arrivedAt };
  const isAdding = form.value.intent === "add";
  const changed =
    form.value.intent === "add"
      ? await addMember({ ...command, email: form.value.email, role: form.value.role, locale: localeOf(request) })
      : await removeMember({ ...command, personId: form.value.personId });
  if (!changed.ok) return answerRefusal(changed.refusal, form);
  const isGone = form.value.intent === "remove" && form.value.personId === actor.personId;
  return redirectWithFlash(
    isGone ? "/my" : `/my/associations/${associationId}/members`,
    isAdding ? "memberAdded" : "memberRemoved",
  );
}

export default function MembersPage() {
  const t = useTexts(texts);
  const { association } = useLoaderData<typeof loader>();
  const form = useForm({
    reply: useActionData<typeof action>(),
    labels: t.labels,
    saved: { role: "editor" },
    refusals: t.refusals,
  });
  return (
    <div className="page page-narrow">
      <Breadcrumb items={[{ label: association.name, href: `/my/associations/${association.id}` }]} />
      <PageHeader title={t.title} lead={t.lead} />
      <FormProblems form={form} />
      <EditRequests requests={association.requests} />
      <MemberList association={association} />
      {association.mayManage ? (
        <AddMember associationId={association.id} form={form} />
      ) : (
        <p className="muted">{t.onlySignatory}</p>
      )}
    </div>
  );
}
