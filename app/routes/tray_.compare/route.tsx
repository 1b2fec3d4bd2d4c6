import type { HeadersFunction, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { visitor } from "#auth/actor.server";
import { Breadcrumb } from "#components/breadcrumb";
import { Button } from "#components/button";
import { ButtonLink } from "#components/button-link";
import { CheckboxGroup } from "#components/checkbox-group";
import { EmptyState } from "#components/empty-state";
import { Note } from "#components/note";
import { PageHeader } from "#components/page-header";
import { QuickExit } from "#components/quick-exit";
import { collectsFor } from "#domain/referrals/collects-for";
import { plainDateAt } from "#domain/shared/zoned-time";
import { trayKey } from "#http/browser-tray.server";
import { localeOf } from "#http/locale.server";
import { pageTitle } from "#http/page-title";
import { sideBySide } from "#i18n/messages/side-by-side";
import { useTexts } from "#i18n/use-texts";
import { SideBySide } from "./components/side-by-side";
import { loadComparison, SIDE_BY_SIDE } from "./queries.server";

/** What somebody has collected is theirs alone. */
export const headers: HeadersFunction = () => ({
  "Cache-Control": "private, no-store",
  "X-Robots-Tag": "noindex, nofollow",
});

export const handle = { frame: "own" };
export const meta: MetaFunction = pageTitle(sideBySide, ({ title }) => title);

export async function loader(args: LoaderFunctionArgs) {
  const actor = await visitor(args);
  const { request, context } = args;
  const asked = new URL(request.url).searchParams.getAll("with");
  const now = context.arrivedAt;
  const view = await loadComparison(await trayKey(args), asked, localeOf(request), now);
  const mayChoose = view.offered.length > SIDE_BY_SIDE || asked.length > 0;
  return { ...view, whom: collectsFor(actor), mayChoose, today: plainDateAt(now) };
}

export default function ComparePage() {
  const t = useTexts(sideBySide);
  const { offered, columns, isSensitive, isCut, mayChoose, whom, today } = useLoaderData<typeof loader>();
  return (
    <div className="page">
      {isSensitive ? <QuickExit /> : null}
      <Breadcrumb items={[{ label: t.tray, href: "/tray" }]} />
      <PageHeader title={t.title} />
      {isCut ? <Note>{t.cut}</Note> : null}
      {columns.length > 0 ? (
        <SideBySide columns={columns} today={today} whom={whom} />
      ) : (
        <EmptyState title={t.nothing} action={<ButtonLink href="/directory">{t.search}</ButtonLink>} />
      )}
      {mayChoose ? (
        <form method="get" action="/tray/compare" className="form no-print compare-choice">
          <CheckboxGroup
            name="with"
            legend={t.choose}
            hint={t.chooseHint}
            options={offered.map(({ id, title }) => ({ value: id, label: title }))}
            defaultValues={columns.map(({ card }) => card.id)}
            layout="columns"
          />
          <div>
            <Button variant="quiet">{t.show}</Button>
          </div>
        </form>
      ) : null}
    </div>
  );
}
