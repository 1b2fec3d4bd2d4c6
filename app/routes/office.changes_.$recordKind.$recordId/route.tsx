import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { requireActor } from "#auth/actor.server";
import { Breadcrumb } from "#components/breadcrumb";
import { Button } from "#components/button";
import { ButtonLink } from "#components/button-link";
import { Form } from "#components/form";
import { FormActions } from "#components/form-actions";
import { FormProblems } from "#components/form-problems";
import { Note } from "#components/note";
import { PageHeader } from "#components/page-header";
import { ChangeTable } from "#components/records/change-table";
import { VersionsBody } from "#components/records/versions-body";
import { Section } from "#components/section";
import { useForm } from "#components/use-form";
import { can } from "#domain/policy";
import { restoreSchema } from "#domain/records/restore-form";
import { readVersionsQuery } from "#domain/records/version-view";
import type { Actor } from "#domain/roles";
import { text, wholeNumber } from "#domain/shared/fields";
import { answerRefusal } from "#http/answer-refusal.server";
import { pageTitle } from "#http/page-title";
import { parseForm, replyInvalid } from "#http/parse-form.server";
import { ensureAllowed, found, redirectWithFlash } from "#http/respond.server";
import { changes } from "#i18n/messages/changes";
import { versions } from "#i18n/messages/versions";
import { useTexts } from "#i18n/use-texts";
import type { KeptRecord } from "#models/kept-record.server";
import { noteLook } from "#models/change-look.server";
import { markSeen } from "#use-cases/mark-seen.server";
import { restoreForAssociation } from "#use-cases/restore-version.server";
import { findChanged, viewChanged, type ChangedView } from "./queries.server";

export const handle = { frame: "office" };

export const meta: MetaFunction<typeof loader> = pageTitle(
  changes,
  ({ title }, data: ChangedView | undefined) => data?.view.title ?? title,
);

/** A browser that fetches a page before anybody has asked for it says so: nobody has looked yet. */
const isAhead = ({ headers }: Request): boolean =>
  /prefetch|prerender/.test(headers.get("Sec-Purpose") ?? headers.get("Purpose") ?? "");

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireActor(args);
  const kept = found(await findChanged(actor, args.params));
  const view = await viewChanged(actor, kept, readVersionsQuery(new URL(args.request.url).searchParams));
  if (!view.isOwn && !view.isSeen && !isAhead(args.request))
    await noteLook({ kind: kept.kind, id: kept.id, version: view.view.last }, args.context.arrivedAt);
  return view;
}

const seenForm = z.object({ seenVersion: wholeNumber({ min: 1 }) });
const restoring = z.object({ ...restoreSchema.shape, reason: text({ max: 1000 }) });

async function restore(args: ActionFunctionArgs, actor: Actor, { kind, id }: KeptRecord) {
  const form = await parseForm(args.request, restoring);
  if (!form.ok) return replyInvalid(form);
  const command = { kind, recordId: id, ...form.value, actor, now: args.context.arrivedAt };
  const restored = await restoreForAssociation(command);
  if (!restored.ok) return answerRefusal(restored.refusal, form);
  return redirectWithFlash(`/office/changes/${kind}/${id}`, "versionRestored");
}

async function markAsSeen(args: ActionFunctionArgs, actor: Actor, { kind, id }: KeptRecord) {
  const form = await parseForm(args.request, seenForm);
  if (!form.ok) return replyInvalid(form);
  const seen = [{ kind, id, version: form.value.seenVersion }];
  const marked = await markSeen({ seen, actor, now: args.context.arrivedAt });
  return marked.ok ? redirectWithFlash("/office/changes", "markedSeen") : answerRefusal(marked.refusal, form);
}

export async function action(args: ActionFunctionArgs) {
  const actor = await requireActor(args);
  const kept = found(await findChanged(actor, args.params));
  ensureAllowed(can(actor, "moderateAssociation", kept.subject));
  const isRestoring = new URL(args.request.url).searchParams.has("restore");
  return isRestoring ? restore(args, actor, kept) : markAsSeen(args, actor, kept);
}

const PUBLIC = { association: "associations", activity: "activities", cooperation: "cooperation" } as const;

export default function ChangedRecordPage() {
  const t = useTexts(changes);
  const words = useTexts(versions);
  const { view, isOwn, isSeen, isLive, wholeNew } = useLoaderData<typeof loader>();
  const refusals = { ...words.refusals, ...t.refusals };
  const form = useForm({ reply: useActionData<typeof action>(), labels: words.labels, refusals });
  const here = `/office/changes/${view.kind}/${view.id}`;
  const publicPage = isLive ? (
    <ButtonLink href={`/${PUBLIC[view.kind]}/${view.id}`} variant="quiet" icon="eye">
      {t.publicPage}
    </ButtonLink>
  ) : null;
  return (
    <div className="page">
      <Breadcrumb items={[{ label: t.title, href: "/office/changes" }]} />
      <PageHeader
        eyebrow={[t.kinds[view.kind], view.kind === "association" ? "" : view.associationName]
          .filter(Boolean)
          .join(" · ")}
        title={view.title}
        actions={publicPage}
      />
      <FormProblems form={form} />
      {isOwn ? <Note>{t.own}</Note> : null}
      {isSeen ? <Note tone="success">{t.allSeen}</Note> : null}
      {isSeen || isOwn || view.restoring ? null : (
        <Form action={here}>
          <input type="hidden" name="seenVersion" value={view.last} />
          <FormActions>
            <Button icon="check">{t.markOne}</Button>
          </FormActions>
        </Form>
      )}
      {wholeNew && !view.compared && !view.restoring ? (
        <Section title={t.newTitle} plain>
          <ChangeTable
            caption={t.newTitle}
            kind={view.kind}
            changes={wholeNew}
            names={view.names}
            before={t.seenBefore}
            after={t.now}
          />
        </Section>
      ) : null}
      <VersionsBody view={view} here={here} form={form} />
    </div>
  );
}
