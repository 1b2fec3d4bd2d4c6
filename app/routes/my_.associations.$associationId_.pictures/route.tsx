import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireActor } from "#auth/actor.server";
import { guardOwnAssociation } from "#auth/guards.server";
import { PictureForm } from "#components/associations/picture-form";
import { Breadcrumb } from "#components/breadcrumb";
import { Note } from "#components/note";
import { PageHeader } from "#components/page-header";
import { isBeforeApproval, isInDirectory } from "#domain/associations/association-lifecycle";
import { PICTURE_SLOTS } from "#domain/files/picture-rules";
import { answerPictureForm } from "#http/picture-form.server";
import { pageTitle } from "#http/page-title";
import { found } from "#http/respond.server";
import { associationForm } from "#i18n/messages/association-form";
import { pictures } from "#i18n/messages/pictures";
import { useTexts } from "#i18n/use-texts";
import type { Association } from "#models/association.server";
import { findOwnAssociation } from "#models/scoped.server";

export const handle = { frame: "desk" };

export const meta: MetaFunction = pageTitle(pictures, ({ title }) => title);

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireActor(args);
  const association = found(await findOwnAssociation(actor, args.params["associationId"])).toObject<Association>();
  const { _id: id, __v: version, name, status, logo, photo } = association;
  return { id, version, name, status, pictures: { logo, photo } };
}

export async function action(args: ActionFunctionArgs) {
  const actor = await requireActor(args);
  const { _id: associationId } = await guardOwnAssociation(actor, "editAssociation", args.params["associationId"]);
  return answerPictureForm({
    request: args.request,
    targetOf: (slot) => ({ kind: "association", associationId, slot }),
    backTo: `/my/associations/${associationId}/pictures`,
    actor,
    now: args.context.arrivedAt,
  });
}

export default function PicturesPage() {
  const t = useTexts(pictures);
  const { refusals } = useTexts(associationForm);
  const { id, version, name, status, pictures: shown } = useLoaderData<typeof loader>();
  const reply = useActionData<typeof action>();
  const isEditable = isInDirectory(status) || isBeforeApproval(status);
  return (
    <div className="page page-narrow">
      <Breadcrumb items={[{ label: name, href: `/my/associations/${id}` }]} />
      <PageHeader title={t.title} lead={t.lead} />
      {isEditable ? (
        PICTURE_SLOTS.map((slot) => (
          <PictureForm
            key={slot}
            action={`/my/associations/${id}/pictures`}
            of="association"
            {...{ version, slot }}
            picture={shown[slot]}
            reply={reply?.values["slot"]?.[0] === slot ? reply : undefined}
          />
        ))
      ) : (
        <Note>{status === "archived" ? refusals.archived : refusals.waitsForApproval}</Note>
      )}
    </div>
  );
}
