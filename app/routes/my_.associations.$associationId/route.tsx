import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireActor } from "#auth/actor.server";
import { ActionLink } from "#components/action-link";
import { AssociationStatusTag } from "#components/associations/association-status-tag";
import { BrokenContactNote } from "#components/associations/broken-contact-note";
import { HistoryList } from "#components/associations/history-list";
import { Breadcrumb } from "#components/breadcrumb";
import { ButtonLink } from "#components/button-link";
import { ToDoList } from "#components/desk/to-do-list";
import { Disclosure } from "#components/disclosure";
import { Note } from "#components/note";
import { PageHeader } from "#components/page-header";
import { Section } from "#components/section";
import { localeOf } from "#http/locale.server";
import { pageTitle } from "#http/page-title";
import { found } from "#http/respond.server";
import { activityForm } from "#i18n/messages/activity-form";
import { associations } from "#i18n/messages/associations";
import { changeRequests } from "#i18n/messages/change-requests";
import { completenessTexts } from "#i18n/messages/completeness";
import { myDesk } from "#i18n/messages/my-desk";
import { referralAnswer } from "#i18n/messages/referral-answer";
import { useTexts } from "#i18n/use-texts";
import { OwnActivities } from "./components/own-activities";
import { OwnCooperation } from "./components/own-cooperation";
import { OwnProfile } from "./components/own-profile";
import { OwnUmbrellas } from "./components/own-umbrellas";
import { Standing } from "./components/standing";
import { loadOwnAssociation, type OwnAssociationView } from "./queries.server";

export const handle = { frame: "desk" };

export const meta: MetaFunction<typeof loader> = pageTitle(
  associations,
  (_, data: { association: OwnAssociationView } | undefined) => data?.association.name,
);

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireActor(args);
  const { request, params, context } = args;
  const locale = localeOf(request);
  return { association: found(await loadOwnAssociation(actor, params["associationId"], locale, context.arrivedAt)) };
}

export default function OwnAssociationPage() {
  const t = useTexts(myDesk);
  const { kinds } = useTexts(associations);
  const { preview } = useTexts(activityForm);
  const { listTitle } = useTexts(referralAnswer);
  const { association } = useLoaderData<typeof loader>();
  const { id, name, kind, status, isEditable, isHelper } = association;
  const words = useTexts(completenessTexts);
  const change = useTexts(changeRequests);
  return (
    <div className="page">
      <Breadcrumb items={[{ label: t.title, href: "/my" }]} />
      <PageHeader
        eyebrow={kinds[kind]}
        title={name}
        meta={<AssociationStatusTag status={status} />}
        actions={
          <>
            {isEditable ? (
              <ButtonLink href={`/my/associations/${id}/edit`} variant="quiet" icon="edit">
                {t.edit}
              </ButtonLink>
            ) : null}
            {isHelper ? null : (
              <ButtonLink href={`/my/associations/${id}/referrals`} variant="quiet" icon="hand">
                {listTitle}
              </ButtonLink>
            )}
            {isHelper ? null : (
              <ButtonLink href={`/my/associations/${id}/members`} variant="quiet" icon="people">
                {t.people}
              </ButtonLink>
            )}
            {status === "published" ? (
              <ButtonLink href={`/associations/${id}`} variant="quiet" icon="eye">
                {t.view}
              </ButtonLink>
            ) : (
              <ButtonLink href={`/my/associations/${id}/preview`} variant="quiet" icon="eye">
                {preview}
              </ButtonLink>
            )}
          </>
        }
      />
      {isHelper ? <Note>{words.helping}</Note> : null}
      <BrokenContactNote email={association.brokenEmail} editHref={`/my/associations/${id}/edit`} />
      <Standing association={association} />
      {association.asksChange ? (
        <Note title={change.waitingTitle}>
          <p>{change.waitingText}</p>
          {isHelper ? null : <ActionLink href={`/my/associations/${id}/change`}>{change.see}</ActionLink>}
        </Note>
      ) : null}
      {association.toDos.length > 0 ? (
        <Section title={words.nowTitle}>
          <ToDoList items={association.toDos} />
        </Section>
      ) : null}
      {isEditable ? <OwnProfile association={association} /> : null}
      <OwnActivities association={association} />
      <OwnCooperation association={association} />
      <OwnUmbrellas association={association} />
      {association.mayAsk && !association.asksChange ? (
        <p>
          <ActionLink href={`/my/associations/${id}/change`}>{change.ask}</ActionLink>
        </p>
      ) : null}
      <Disclosure summary={t.history}>
        <HistoryList entries={association.history} versionsHref={`/my/associations/${id}/versions`} />
      </Disclosure>
    </div>
  );
}
