import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireActor } from "#auth/actor.server";
import { AssociationSheet } from "#components/association/association-sheet";
import { PreviewBanner } from "#components/records/preview-banner";
import { localeOf } from "#http/locale.server";
import { previewHead } from "#http/preview-head";
import { found } from "#http/respond.server";
import { loadAssociationPreview } from "./queries.server";

export const meta: MetaFunction = previewHead;

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireActor(args);
  const asked = { locale: localeOf(args.request), now: args.context.arrivedAt };
  return found(await loadAssociationPreview(actor, args.params["associationId"], asked));
}

export default function AssociationPreviewPage() {
  const { status, isDraft, isEditable, fields, association, today } = useLoaderData<typeof loader>();
  const own = `/my/associations/${association.id}`;
  return (
    <div className="page sheet">
      <PreviewBanner
        {...{ fields, status, isEditable }}
        form={isEditable ? `${own}/edit` : own}
        isComplete={!isDraft}
        savesFirst
      />
      <AssociationSheet association={association} today={today} />
    </div>
  );
}
