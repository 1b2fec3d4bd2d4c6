import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { requireActor } from "#auth/actor.server";
import { Breadcrumb } from "#components/breadcrumb";
import { DangerForm } from "#components/danger-form";
import { FormProblems } from "#components/form-problems";
import { PageHeader } from "#components/page-header";
import { useForm } from "#components/use-form";
import { isKept } from "#domain/import/import-keeping";
import { IMPORT_LIFECYCLE } from "#domain/import/import-lifecycle";
import { wholeNumber } from "#domain/shared/fields";
import { nextStatus } from "#domain/shared/lifecycle";
import { answerRefusal } from "#http/answer-refusal.server";
import { pageTitle } from "#http/page-title";
import { parseForm, replyInvalid } from "#http/parse-form.server";
import { found, redirectWithFlash, seeOther } from "#http/respond.server";
import { formatNumber } from "#i18n/format";
import { imports } from "#i18n/messages/imports";
import { useLocale, useTexts } from "#i18n/use-texts";
import { findOfficeImport } from "#models/scoped-imports.server";
import { moveImport } from "#use-cases/move-import.server";

export const handle = { frame: "office" };

export const meta: MetaFunction = pageTitle(imports, ({ undoTitle }) => undoTitle);

const schema = z.object({ version: wholeNumber() });

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireActor(args);
  const directoryImport = found(await findOfficeImport(actor, args.params["importId"]));
  const { _id: id, __v: version, status, file, counts } = directoryImport;
  const isThere = isKept(directoryImport, args.context.arrivedAt);
  if (!isThere || !nextStatus(IMPORT_LIFECYCLE, status, "undo").ok) throw seeOther(`/office/imports/${id}`);
  const { outcome_created: created = 0, outcome_changed: changed = 0 } = counts;
  return { id, version, file: file.name, created, changed };
}

export async function action(args: ActionFunctionArgs) {
  const actor = await requireActor(args);
  const { _id: importId } = found(await findOfficeImport(actor, args.params["importId"]));
  const form = await parseForm(args.request, schema);
  if (!form.ok) return replyInvalid(form);
  const { version } = form.value;
  const moved = await moveImport({ importId, event: "undo", version, actor, now: args.context.arrivedAt });
  return moved.ok
    ? redirectWithFlash(`/office/imports/${importId}`, "importUndoing")
    : answerRefusal(moved.refusal, form);
}

export default function UndoImportPage() {
  const t = useTexts(imports);
  const locale = useLocale();
  const { id, version, file, created, changed } = useLoaderData<typeof loader>();
  const form = useForm({ reply: useActionData<typeof action>(), labels: {}, refusals: t.refusals });
  const here = `/office/imports/${id}`;
  return (
    <div className="page page-narrow">
      <Breadcrumb
        items={[
          { label: t.title, href: "/office/imports" },
          { label: file, href: here },
        ]}
      />
      <PageHeader title={t.undoTitle} eyebrow={file} lead={t.undoLead} />
      <FormProblems form={form} />
      <ul className="hairlines">
        {created > 0 ? <li>{t.undoRemoves({ count: formatNumber(created, locale) })}</li> : null}
        {changed > 0 ? <li>{t.undoRestores({ count: formatNumber(changed, locale) })}</li> : null}
        <li>{t.undoKeeps}</li>
      </ul>
      <DangerForm action={`${here}/undo`} confirm={t.undoYes} back={here} keep={t.back}>
        <input type="hidden" name="version" value={version} />
      </DangerForm>
    </div>
  );
}
