import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireActor } from "#auth/actor.server";
import { AssociationStatusTag } from "#components/associations/association-status-tag";
import { HistoryList } from "#components/associations/history-list";
import { Breadcrumb } from "#components/breadcrumb";
import { ButtonLink } from "#components/button-link";
import { Disclosure } from "#components/disclosure";
import { PageHeader } from "#components/page-header";
import { pageTitle } from "#http/page-title";
import { found } from "#http/respond.server";
import { associations } from "#i18n/messages/associations";
import { myDesk } from "#i18n/messages/my-desk";
import { useTexts } from "#i18n/use-texts";
import { OwnActivities } from "./components/own-activities";
import { OwnCooperation } from "./components/own-cooperation";
import { Standing } from "./components/standing";
import { loadOwnAssociation, type OwnAssociationView } from "./queries.server";

export const handle = { frame: "desk" };

export const meta: MetaFunction<typeof loader> = pageTitle(
  associations,
  (_, data: { association: OwnAssociationView } | undefined) => data?.association.name,
);

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireActor(args);
  return { association: found(await loadOwnAssociation(actor, args.params["associationId"], args.context.arrivedAt)) };
}

export default function OwnAssociationPage() {
  const t = useTexts(myDesk);
  const { kinds } = useTexts(associations);
  const { association } = useLoaderData<typeof loader>();
  const { id, name, kind, status, isEditable } = association;
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
            <ButtonLink href={`/my/associations/${id}/pictures`} variant="quiet" icon="eye">
              {t.pictures}
            </ButtonLink>
            <ButtonLink href={`/my/associations/${id}/members`} variant="quiet" icon="people">
              {t.people}
            </ButtonLink>
            {status === "published" ? (
              <ButtonLink href={`/associations/${id}`} variant="quiet" icon="eye">
                {t.view}
              </ButtonLink>
            ) : null}
          </>
        }
      />
      <Standing association={association} />
      <OwnActivities association={association} />
      <OwnCooperation association={association} />
      <Disclosure summary={t.history}>
        <HistoryList entries={association.history} versionsHref={`/my/associations/${id}/versions`} />
      </Disclosure>
    </div>
  );
}
