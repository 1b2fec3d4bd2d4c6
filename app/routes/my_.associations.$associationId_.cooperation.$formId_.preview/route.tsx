import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireActor } from "#auth/actor.server";
import { CooperationSheet } from "#components/cooperation/cooperation-sheet";
import { PageHeader } from "#components/page-header";
import { PreviewBanner } from "#components/records/preview-banner";
import { Tag } from "#components/tag";
import { localeOf } from "#http/locale.server";
import { pageTitle } from "#http/page-title";
import { found } from "#http/respond.server";
import { cooperation } from "#i18n/messages/cooperation";
import { preview } from "#i18n/messages/preview";
import { useFinnish, useTexts } from "#i18n/use-texts";
import { loadCooperationPreview } from "./queries.server";

export const meta: MetaFunction = pageTitle(preview, ({ title }) => title);

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireActor(args);
  const asked = { locale: localeOf(args.request), now: args.context.arrivedAt };
  return found(await loadCooperationPreview(actor, args.params, asked));
}

export default function CooperationPreviewPage() {
  const t = useTexts(cooperation);
  const lang = useFinnish();
  const { id, status, fields, kind, title, shown } = useLoaderData<typeof loader>();
  const { association } = shown;
  return (
    <div className="page sheet">
      <PreviewBanner
        form={`/my/associations/${association.id}/cooperation/${id}`}
        fields={fields}
        status={status}
        isComplete
        savesFirst
      />
      <PageHeader
        eyebrow={<a href={`/associations/${association.id}`}>{association.name}</a>}
        title={<span lang={lang}>{title}</span>}
        meta={<Tag>{t.kinds[kind]}</Tag>}
      />
      <CooperationSheet form={shown} />
    </div>
  );
}
