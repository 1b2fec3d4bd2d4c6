import {
  data,
  type ActionFunctionArgs,
  type HeadersFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useActionData, useLoaderData, useParams } from "@remix-run/react";
import { visitor } from "#auth/actor.server";
import { ConfirmSheetForm } from "#components/associations/confirm-sheet-form";
import { FormProblems } from "#components/form-problems";
import { PageHeader } from "#components/page-header";
import { useForm } from "#components/use-form";
import { confirmSheetSchema } from "#domain/associations/confirm-sheet";
import { localeOf } from "#http/locale.server";
import { pageTitle } from "#http/page-title";
import { parseForm, replyInvalid, replyRefused } from "#http/parse-form.server";
import { redirectWithFlash, seeOther } from "#http/respond.server";
import { confirmSheet } from "#i18n/messages/confirm-sheet";
import { useTexts } from "#i18n/use-texts";
import { confirmByLink } from "#use-cases/confirm-by-link.server";
import { Answered } from "./components/answered";
import { NoLonger } from "./components/no-longer";
import { loadLink } from "./queries.server";

/** What the link opens is one reader's own: no search engine and no cache may hold it. */
export const headers: HeadersFunction = () => ({
  "Cache-Control": "private, no-store",
  "X-Robots-Tag": "noindex, nofollow",
});

export const meta: MetaFunction = pageTitle(confirmSheet, ({ title }) => title);

const STATUS: Record<string, number> = { forged: 404, expired: 410, notYours: 410 };

export async function loader(args: LoaderFunctionArgs) {
  await visitor(args);
  const view = await loadLink(args.params["token"], localeOf(args.request), args.context.arrivedAt);
  return data(view, { status: STATUS[view.state] ?? 200 });
}

/** One press. What is not to be confirmed by this link is told by the page itself, calmly. */
export async function action(args: ActionFunctionArgs) {
  await visitor(args);
  const { request, params, context } = args;
  const form = await parseForm(request, confirmSheetSchema);
  if (!form.ok) return replyInvalid(form);
  const token = params["token"] ?? "";
  const command = { token, leftOut: form.value.leftOut, clientKey: context.clientKey, now: context.arrivedAt };
  const confirmed = await confirmByLink(command);
  const here = `/confirm/${encodeURIComponent(token)}`;
  if (confirmed.ok) return redirectWithFlash(here, "confirmed");
  const { code } = confirmed.refusal;
  return code === "tooManyRequests" || code === "changedMeanwhile"
    ? replyRefused(confirmed.refusal, form)
    : seeOther(here);
}

export default function ConfirmPage() {
  const t = useTexts(confirmSheet);
  const view = useLoaderData<typeof loader>();
  const { token = "" } = useParams();
  const reply = useActionData<typeof action>();
  const form = useForm({ reply, labels: {} });
  if (view.state === "done") return <Answered sheet={view.sheet} mayChange={view.mayChange} />;
  if (view.state !== "open") return <NoLonger state={view.state} />;
  const { sheet, mayChange, coordinator, mayJoin } = view;
  return (
    <div className="page page-narrow">
      <PageHeader eyebrow={sheet.name} title={t.title} lead={sheet.isListed ? t.lead : t.leadUnlisted} />
      <FormProblems form={form} />
      <ConfirmSheetForm
        sheet={sheet}
        action={`/confirm/${token}`}
        reply={reply}
        mayChange={mayChange}
        coordinator={coordinator}
        mayJoin={mayJoin}
        hint={mayChange ? t.changeHint : undefined}
      />
    </div>
  );
}
