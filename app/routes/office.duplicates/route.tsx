import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireActor } from "#auth/actor.server";
import { EmptyState } from "#components/empty-state";
import { FormProblems } from "#components/form-problems";
import { PageHeader } from "#components/page-header";
import { Pagination } from "#components/pagination";
import { useForm } from "#components/use-form";
import { municipalitiesWhere } from "#domain/policy";
import { answerRefusal } from "#http/answer-refusal.server";
import { localeOf } from "#http/locale.server";
import { pageTitle } from "#http/page-title";
import { parseForm, replyInvalid } from "#http/parse-form.server";
import { ensureAllowed, found, redirectWithFlash } from "#http/respond.server";
import { directoryDesk } from "#i18n/messages/directory-desk";
import { useTexts } from "#i18n/use-texts";
import { resolveDuplicate } from "#use-cases/resolve-duplicate.server";
import { Pair } from "./components/pair";
import { loadDuplicates, nameOf } from "./queries.server";
import { duplicateSchema } from "./schema";

export const handle = { frame: "office" };

export const meta: MetaFunction = pageTitle(directoryDesk, ({ duplicatesTitle }) => duplicatesTitle);

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireActor(args);
  ensureAllowed(municipalitiesWhere(actor, "manageDirectory").length > 0);
  return found(await loadDuplicates(actor, new URL(args.request.url).searchParams));
}

export async function action(args: ActionFunctionArgs) {
  const actor = await requireActor(args);
  ensureAllowed(municipalitiesWhere(actor, "manageDirectory").length > 0);
  const form = await parseForm(args.request, duplicateSchema);
  if (!form.ok) return replyInvalid(form);
  const { first, second, keep } = form.value;
  const name = keep === first || keep === second ? await nameOf(keep) : "";
  const reason = directoryDesk[localeOf(args.request)].mergedReason({ name });
  const command = { first, second, keep: keep === "different" ? null : keep, reason, actor };
  const resolved = await resolveDuplicate({ ...command, now: args.context.arrivedAt });
  if (!resolved.ok) return answerRefusal(resolved.refusal, form);
  return redirectWithFlash("/office/duplicates", "duplicateResolved");
}

export default function DuplicatesPage() {
  const t = useTexts(directoryDesk);
  const { pairs, page, pageCount } = useLoaderData<typeof loader>();
  const form = useForm({ reply: useActionData<typeof action>(), labels: {}, refusals: t.refusals });
  return (
    <div className="page">
      <PageHeader title={t.duplicatesTitle} lead={t.duplicatesLead} />
      <FormProblems form={form} />
      {pairs.length === 0 ? (
        <EmptyState icon="check" title={t.noDuplicates}>
          {t.noDuplicatesText}
        </EmptyState>
      ) : (
        <ul className="hairlines">
          {pairs.map((pair) => (
            <Pair key={`${pair.first.id}:${pair.second.id}`} pair={pair} />
          ))}
        </ul>
      )}
      <Pagination page={page} pageCount={pageCount} hrefOf={(number) => `/office/duplicates?page=${number}`} />
    </div>
  );
}
