import {
  data,
  type ActionFunctionArgs,
  type HeadersFunction,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { visitor } from "#auth/actor.server";
import { ButtonLink } from "#components/button-link";
import { PageHeader } from "#components/page-header";
import { QuickExit } from "#components/quick-exit";
import { tellingSchema } from "#domain/referrals/slip";
import { requestedLocale } from "#http/locale.server";
import { pageTitle } from "#http/page-title";
import { parseForm } from "#http/parse-form.server";
import { badRequest, redirectWithFlash, seeOther } from "#http/respond.server";
import { slip } from "#i18n/messages/slip";
import { LocaleProvider, useLocale, useTexts } from "#i18n/use-texts";
import { tellOutcome } from "#use-cases/tell-outcome.server";
import { Paper } from "./components/paper";
import { loadSlip, openSlip } from "./queries.server";

/** What the link opens is one reader's own: no search engine and no cache may hold it. */
export const headers: HeadersFunction = () => ({
  "Cache-Control": "private, no-store",
  "X-Robots-Tag": "noindex, nofollow",
});

/** Neither the title nor a preview in a chat tells what it is about. */
export const meta: MetaFunction = (args) => [
  ...pageTitle(slip, ({ pageTitle: title }) => title)(args),
  { name: "robots", content: "noindex, nofollow" },
  { property: "og:title", content: "Kumppani" },
];

const STATUS = { open: 200, over: 410, tooMany: 429 } as const;

export async function loader(args: LoaderFunctionArgs) {
  await visitor(args);
  const { request, params, context } = args;
  const opened = await openSlip(params["code"], context.clientKey, context.arrivedAt);
  const view = await loadSlip(opened, requestedLocale(request), context.arrivedAt);
  return data(view, { status: STATUS[opened.state] });
}

/** One press tells what became of one thing, without a name. */
export async function action(args: ActionFunctionArgs) {
  await visitor(args);
  const { request, params, context } = args;
  const form = await parseForm(request, tellingSchema);
  if (!form.ok) throw badRequest();
  const opened = await openSlip(params["code"], context.clientKey, context.arrivedAt);
  const here = `/t/${encodeURIComponent(params["code"] ?? "")}`;
  if (opened.state !== "open") return seeOther(here);
  const { activityId, outcome } = form.value;
  const told = await tellOutcome({ slip: opened.slip, activityId, outcome, by: "client", now: context.arrivedAt });
  return redirectWithFlash(`${here}#item-${activityId}`, told.ok ? "outcomeTold" : "outcomeNotTold");
}

/** Its time is over, or it never was: told calmly, and with somewhere to go. */
function Over() {
  const t = useTexts(slip);
  return (
    <div className="page page-narrow">
      <PageHeader title={t.overTitle} lead={t.overText} />
      <ButtonLink href="/directory" icon="search">
        {t.toDirectory}
      </ButtonLink>
    </div>
  );
}

export default function SlipPage() {
  const view = useLoaderData<typeof loader>();
  const around = useLocale();
  if (!view) return <Over />;
  return (
    <LocaleProvider value={view.locale}>
      <div className="page page-narrow paper" lang={view.locale === around ? undefined : view.locale}>
        {view.isSensitive ? <QuickExit /> : null}
        <Paper view={view} />
      </div>
    </LocaleProvider>
  );
}
