import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireActor } from "#auth/actor.server";
import { CooperationSheet } from "#components/cooperation/cooperation-sheet";
import { PageHeader } from "#components/page-header";
import { PreviewBanner } from "#components/records/preview-banner";
import { Tag } from "#components/tag";
import { localeOf } from "#http/locale.server";
import { previewHead } from "#http/preview-head";
import { found, seeOther } from "#http/respond.server";
import { NEW } from "#http/unsent-form.server";
import { cooperation } from "#i18n/messages/cooperation";
import { useFinnish, useTexts } from "#i18n/use-texts";
import { findOwnAssociation } from "#models/scoped.server";
import { loadCooperationPreview } from "./queries.server";

export const meta: MetaFunction = previewHead;

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireActor(args);
  const { associationId, formId = "" } = args.params;
  const { _id: id } = found(await findOwnAssociation(actor, associationId));
  const form = `/my/associations/${id}/cooperation/${formId}`;
  const asked = { locale: localeOf(args.request), now: args.context.arrivedAt };
  const preview = await loadCooperationPreview(actor, args.params, asked);
  // Of a new form there is nothing to look at before it is written.
  if (!preview && formId === NEW) throw seeOther(form);
  return { ...found(preview), form };
}

export default function CooperationPreviewPage() {
  const t = useTexts(cooperation);
  const lang = useFinnish();
  const { form, status, fields, kind, title, shown } = useLoaderData<typeof loader>();
  const { association } = shown;
  return (
    <div className="page sheet">
      <PreviewBanner {...{ form, fields, status }} isComplete savesFirst />
      <PageHeader
        eyebrow={<a href={`/associations/${association.id}`}>{association.name}</a>}
        title={<span lang={lang}>{title}</span>}
        meta={<Tag>{t.kinds[kind]}</Tag>}
      />
      <CooperationSheet form={shown} />
    </div>
  );
}
