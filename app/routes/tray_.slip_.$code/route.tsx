import type { ActionFunctionArgs, HeadersFunction, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { visitor } from "#auth/actor.server";
import { Breadcrumb } from "#components/breadcrumb";
import { Button } from "#components/button";
import { PageHeader } from "#components/page-header";
import { QuickExit } from "#components/quick-exit";
import { collectsFor } from "#domain/referrals/collects-for";
import { makerKeys } from "#http/browser-tray.server";
import { pageTitle } from "#http/page-title";
import { found, redirectWithFlash } from "#http/respond.server";
import { formatDate } from "#i18n/format";
import { collectedFor } from "#i18n/messages/collected-for";
import { slip } from "#i18n/messages/slip";
import { useLocale, useTexts } from "#i18n/use-texts";
import { withdrawSlip } from "#use-cases/withdraw-slip.server";
import { Ways } from "./components/ways";
import { loadMadeSlip } from "./queries.server";

/** The code in the address opens the slip: no search engine and no cache may hold it. */
export const headers: HeadersFunction = () => ({
  "Cache-Control": "private, no-store",
  "X-Robots-Tag": "noindex, nofollow",
});

export const handle = { frame: "own" };
export const meta: MetaFunction = pageTitle(slip, ({ slipTitle }) => slipTitle);

export async function loader(args: LoaderFunctionArgs) {
  const actor = await visitor(args);
  const { params, context } = args;
  const maker = { personId: actor?.personId ?? null, keys: await makerKeys(args) };
  const view = found(await loadMadeSlip(params["code"], maker, context.arrivedAt));
  return { ...view, whom: collectsFor(actor) };
}

/** Takes the link back. */
export async function action(args: ActionFunctionArgs) {
  const actor = await visitor(args);
  const { params, context } = args;
  const maker = { personId: actor?.personId ?? null, keys: await makerKeys(args) };
  const withdrawn = await withdrawSlip({ code: params["code"] ?? "", maker, now: context.arrivedAt });
  return found(withdrawn.ok ? redirectWithFlash("/tray", "slipWithdrawn") : null);
}

/** When it is given, the tray is put down: the next client's things are not to mix with this one's. */
function After({ code }: { code: string }) {
  const t = useTexts(slip);
  return (
    <div className="cluster slip-after">
      <form method="post" action="/tray">
        <Button name="intent" value="startAnew" variant="quiet">
          {t.newTray}
        </Button>
      </form>
      <form method="post" action={`/tray/slip/${code}`}>
        <Button variant="plain" aria-describedby="withdraw-text">
          {t.withdraw}
        </Button>
      </form>
      <span className="muted small" id="withdraw-text">
        {t.withdrawText}
      </span>
    </div>
  );
}

export default function MadeSlipPage() {
  const t = useTexts(slip);
  const locale = useLocale();
  const view = useLoaderData<typeof loader>();
  const { madeTitle, madeLead } = useTexts(collectedFor)[view.whom];
  return (
    <div className="page page-narrow">
      {view.isSensitive ? <QuickExit /> : null}
      <Breadcrumb items={[{ label: t.tray, href: "/tray" }]} />
      <PageHeader title={madeTitle} lead={madeLead({ date: formatDate(view.validTo, locale) })} />
      <Ways view={view} whom={view.whom} />
      <After code={view.code} />
    </div>
  );
}
