import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireActor } from "#auth/actor.server";
import { guardOwnRecord } from "#auth/guards.server";
import { Breadcrumb } from "#components/breadcrumb";
import { FormProblems } from "#components/form-problems";
import { PageHeader } from "#components/page-header";
import { VersionsBody } from "#components/records/versions-body";
import { useForm } from "#components/use-form";
import { restoreSchema } from "#domain/records/restore-form";
import { readVersionsQuery } from "#domain/records/version-view";
import { answerRefusal } from "#http/answer-refusal.server";
import { pageTitle } from "#http/page-title";
import { parseForm, replyInvalid } from "#http/parse-form.server";
import { redirectWithFlash } from "#http/respond.server";
import { versions } from "#i18n/messages/versions";
import { useTexts } from "#i18n/use-texts";
import { mayRestore } from "#models/kept-record.server";
import { viewVersions } from "#models/version-view.server";
import { restoreVersion } from "#use-cases/restore-version.server";

export const handle = { frame: "desk" };

export const meta: MetaFunction = pageTitle(versions, ({ title }) => title);

const idsOf = ({ associationId, activityId }: LoaderFunctionArgs["params"]) => ({
  associationId,
  recordId: activityId,
});

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireActor(args);
  const kept = await guardOwnRecord(actor, "viewAssociationDesk", "activity", idsOf(args.params));
  const query = readVersionsQuery(new URL(args.request.url).searchParams);
  return viewVersions(kept, query, mayRestore(actor, kept));
}

export async function action(args: ActionFunctionArgs) {
  const actor = await requireActor(args);
  const { id: recordId, associationId } = await guardOwnRecord(
    actor,
    "editAssociation",
    "activity",
    idsOf(args.params),
  );
  const form = await parseForm(args.request, restoreSchema);
  if (!form.ok) return replyInvalid(form);
  const command = { kind: "activity" as const, recordId, ...form.value };
  const restored = await restoreVersion({ ...command, actor, now: args.context.arrivedAt });
  if (!restored.ok) return answerRefusal(restored.refusal, form);
  return redirectWithFlash(`/my/associations/${associationId}/activities/${recordId}/versions`, "versionRestored");
}

export default function ActivityVersionsPage() {
  const t = useTexts(versions);
  const view = useLoaderData<typeof loader>();
  const form = useForm({ reply: useActionData<typeof action>(), labels: {}, refusals: t.refusals });
  const desk = `/my/associations/${view.associationId}/activities/${view.id}`;
  return (
    <div className="page">
      <Breadcrumb
        items={[
          { label: view.associationName, href: `/my/associations/${view.associationId}` },
          { label: view.title, href: desk },
        ]}
      />
      <PageHeader eyebrow={view.title} title={t.title} lead={t.lead} />
      <FormProblems form={form} />
      <VersionsBody view={view} here={`${desk}/versions`} />
    </div>
  );
}
