import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireActor } from "#auth/actor.server";
import { ActivitySheet } from "#components/activity/activity-sheet";
import { ActivityTags } from "#components/activity/activity-tags";
import { Organiser } from "#components/activity/organiser";
import { ActivityGaps } from "#components/associations/activity-gaps";
import { Own } from "#components/own";
import { PageHeader } from "#components/page-header";
import { PreviewBanner } from "#components/records/preview-banner";
import { localeOf } from "#http/locale.server";
import { previewHead } from "#http/preview-head";
import { found, seeOther } from "#http/respond.server";
import { NEW } from "#http/unsent-form.server";
import { findOwnAssociation } from "#models/scoped.server";
import { loadPreview } from "./queries.server";

export const meta: MetaFunction = previewHead;

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireActor(args);
  const { associationId, activityId = "" } = args.params;
  const { _id: id } = found(await findOwnAssociation(actor, associationId));
  const form = `/my/associations/${id}/activities/${activityId}`;
  const shown = await loadPreview(actor, args.params, { locale: localeOf(args.request), now: args.context.arrivedAt });
  // Of a new activity there is nothing to look at before a word of it is written.
  if (!shown && activityId === NEW) throw seeOther(form);
  return { ...found(shown), form };
}

export default function ActivityPreviewPage() {
  const { form, fields, status, gaps, activity, municipality, today, association } = useLoaderData<typeof loader>();
  return (
    <div className="page sheet">
      <PreviewBanner form={form} fields={fields} status={status} isComplete={gaps.length === 0}>
        {gaps.length > 0 ? <ActivityGaps gaps={gaps} form={form} /> : null}
      </PreviewBanner>
      <PageHeader
        eyebrow={<a href={`/associations/${association.id}`}>{association.name}</a>}
        title={<Own of={activity.title} />}
        meta={<ActivityTags activity={activity} />}
      />
      <ActivitySheet {...{ activity, municipality, today }} aside={<Organiser association={association} />} />
    </div>
  );
}
