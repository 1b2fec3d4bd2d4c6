import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireActor } from "#auth/actor.server";
import { ActionLink } from "#components/action-link";
import { AssociationStatusTag } from "#components/associations/association-status-tag";
import { ContactList } from "#components/associations/contact-list";
import { EditRequests } from "#components/associations/edit-requests";
import { HistoryList } from "#components/associations/history-list";
import { SameAssociations } from "#components/associations/same-associations";
import { Breadcrumb } from "#components/breadcrumb";
import { ButtonLink } from "#components/button-link";
import { FormProblems } from "#components/form-problems";
import { Note } from "#components/note";
import { PageHeader } from "#components/page-header";
import { Section } from "#components/section";
import { useForm } from "#components/use-form";
import { moderationSchema } from "#domain/associations/moderation";
import { answerRefusal } from "#http/answer-refusal.server";
import { pageTitle } from "#http/page-title";
import { parseForm, replyInvalid } from "#http/parse-form.server";
import { ensureAllowed, found, redirectWithFlash } from "#http/respond.server";
import { archive } from "#i18n/messages/archive";
import { associations } from "#i18n/messages/associations";
import { invitation } from "#i18n/messages/invitation";
import { moderation } from "#i18n/messages/moderation";
import { useTexts } from "#i18n/use-texts";
import { archiveAssociation } from "#use-cases/archive-association.server";
import { moderateAssociation } from "#use-cases/moderate-association.server";
import { Decision } from "./components/decision";
import { ModeratedFacts } from "./components/moderated-facts";
import { People } from "./components/people";
import { Standing } from "./components/standing";
import { loadModerated, type ModeratedView } from "./queries.server";

export const handle = { frame: "office" };

export const meta: MetaFunction<typeof loader> = pageTitle(
  moderation,
  ({ title }, data: { association: ModeratedView } | undefined) => data?.association.name ?? title,
);

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireActor(args);
  return { association: found(await loadModerated(actor, args.params["associationId"])) };
}

export async function action(args: ActionFunctionArgs) {
  const actor = await requireActor(args);
  const { id: associationId, mayModerate } = found(await loadModerated(actor, args.params["associationId"]));
  ensureAllowed(mayModerate);
  const form = await parseForm(args.request, moderationSchema);
  if (!form.ok) return replyInvalid(form);
  const { event, reason = null, checks, archiveReason, mergedInto = null } = form.value;
  const command = { associationId, reason, actor, now: args.context.arrivedAt };
  const moderated =
    event === "archive" && archiveReason
      ? await archiveAssociation({ ...command, archiveReason, mergedInto })
      : await moderateAssociation({ ...command, event, checks });
  if (!moderated.ok) return answerRefusal(moderated.refusal, form);
  return redirectWithFlash("/office/associations", "associationModerated");
}

export default function ModeratedAssociationPage() {
  const t = useTexts(moderation);
  const words = useTexts(associations);
  const { title: invite } = useTexts(invitation);
  const { association } = useLoaderData<typeof loader>();
  const { id, name, kind, status, same, mayModerate, mayInvite, contact, people, history } = association;
  const labels = { ...t.labels, ...useTexts(archive).labels };
  const form = useForm({ reply: useActionData<typeof action>(), labels, refusals: t.refusals });
  return (
    <div className="page">
      <Breadcrumb items={[{ label: t.back, href: "/office/associations" }]} />
      <PageHeader
        eyebrow={words.kinds[kind]}
        title={name}
        meta={<AssociationStatusTag status={status} />}
        actions={
          status === "published" ? (
            <ButtonLink href={`/associations/${id}`} variant="quiet" icon="eye">
              {t.publicPage}
            </ButtonLink>
          ) : null
        }
      />
      <FormProblems form={form} />
      <Standing association={association} />
      {same.length > 0 ? <SameAssociations same={same} /> : null}
      {mayModerate ? <EditRequests requests={association.requests} /> : null}
      <div className="aside-last">
        <div>
          <ModeratedFacts association={association} />
          {mayModerate ? <Decision association={association} form={form} /> : <Note>{t.ownAssociation}</Note>}
        </div>
        <aside className="stack">
          <Section title={words.contact} plain>
            <ContactList contact={contact} />
          </Section>
          <Section title={t.people} plain>
            <People people={people} />
            {mayInvite ? (
              <ActionLink href={`/office/associations/${id}/invitation`} icon="mail">
                {invite}
              </ActionLink>
            ) : null}
          </Section>
          <Section title={t.history} plain>
            <HistoryList entries={history} />
          </Section>
        </aside>
      </div>
    </div>
  );
}
