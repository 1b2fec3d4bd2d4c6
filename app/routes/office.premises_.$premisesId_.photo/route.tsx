import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireActor } from "#auth/actor.server";
import { PictureForm } from "#components/associations/picture-form";
import { Breadcrumb } from "#components/breadcrumb";
import { Note } from "#components/note";
import { PageHeader } from "#components/page-header";
import { localeOf } from "#http/locale.server";
import { pageTitle } from "#http/page-title";
import { answerPictureForm } from "#http/picture-form.server";
import { found } from "#http/respond.server";
import { pictures } from "#i18n/messages/pictures";
import { useTexts } from "#i18n/use-texts";
import { loadPremisesPhoto, type PremisesPhoto } from "./queries.server";

export const handle = { frame: "office" };

export const meta: MetaFunction<typeof loader> = pageTitle(
  pictures,
  ({ photosOf, premisesPhoto }, data: PremisesPhoto | undefined) =>
    data ? photosOf({ name: data.name }) : premisesPhoto.title,
);

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireActor(args);
  return found(await loadPremisesPhoto(actor, args.params["premisesId"], localeOf(args.request)));
}

export async function action(args: ActionFunctionArgs) {
  const actor = await requireActor(args);
  const { id: premisesId } = found(await loadPremisesPhoto(actor, args.params["premisesId"], localeOf(args.request)));
  return answerPictureForm({
    request: args.request,
    targetOf: () => ({ kind: "premises", premisesId }),
    backTo: `/office/premises/${premisesId}/photo`,
    actor,
    now: args.context.arrivedAt,
  });
}

export default function PremisesPhotoPage() {
  const t = useTexts(pictures);
  const { id, name, status, version, photo, mayManage } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const place = mayManage ? `/office/premises/${id}` : `/office/premises/${id}/bookings`;
  return (
    <div className="page page-narrow">
      <Breadcrumb items={[{ label: name, href: place }]} />
      <PageHeader title={t.premisesPhoto.title} lead={t.lead} />
      {status === "archived" ? (
        <Note>{t.refusals.archived}</Note>
      ) : (
        <PictureForm
          action={`/office/premises/${id}/photo`}
          of="premises"
          slot="photo"
          picture={photo}
          {...{ version, reply }}
        />
      )}
    </div>
  );
}
