import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireActor } from "#auth/actor.server";
import { guardOwnAssociation } from "#auth/guards.server";
import { PictureForm } from "#components/associations/picture-form";
import { Breadcrumb } from "#components/breadcrumb";
import { Note } from "#components/note";
import { PageHeader } from "#components/page-header";
import { answerPictureForm } from "#http/picture-form.server";
import { pageTitle } from "#http/page-title";
import { found } from "#http/respond.server";
import { pictures } from "#i18n/messages/pictures";
import { useTexts } from "#i18n/use-texts";
import { loadActivityPhoto } from "./queries.server";

export const handle = { frame: "desk" };

export const meta: MetaFunction = pageTitle(pictures, ({ activityPhoto }) => activityPhoto.title);

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireActor(args);
  return found(await loadActivityPhoto(actor, args.params));
}

export async function action(args: ActionFunctionArgs) {
  const actor = await requireActor(args);
  await guardOwnAssociation(actor, "editAssociation", args.params["associationId"]);
  const { id: activityId, association } = found(await loadActivityPhoto(actor, args.params));
  return answerPictureForm({
    request: args.request,
    targetOf: () => ({ kind: "activity", activityId }),
    backTo: `/my/associations/${association.id}/activities/${activityId}/photo`,
    actor,
    now: args.context.arrivedAt,
  });
}

export default function ActivityPhotoPage() {
  const t = useTexts(pictures);
  const { id, version, title, status, photo, association } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const activityPath = `/my/associations/${association.id}/activities/${id}`;
  return (
    <div className="page page-narrow">
      <Breadcrumb
        items={[
          { label: association.name, href: `/my/associations/${association.id}` },
          { label: title, href: activityPath },
        ]}
      />
      <PageHeader title={t.photosOf({ name: title })} lead={t.lead} />
      {status === "archived" ? (
        <Note>{t.refusals.archived}</Note>
      ) : (
        <PictureForm
          action={`${activityPath}/photo`}
          of="activity"
          slot="photo"
          picture={photo}
          {...{ version, reply }}
        />
      )}
    </div>
  );
}
