import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireActor } from "#auth/actor.server";
import { Breadcrumb } from "#components/breadcrumb";
import { ButtonLink } from "#components/button-link";
import { PageHeader } from "#components/page-header";
import { PrintButton } from "#components/print-button";
import { Section } from "#components/section";
import { localeOf } from "#http/locale.server";
import { pageTitle } from "#http/page-title";
import { found } from "#http/respond.server";
import { bookings } from "#i18n/messages/bookings";
import { keeping } from "#i18n/messages/keeping";
import { premisesOffice } from "#i18n/messages/premises-office";
import { bookingTimeText, singleTimeText } from "#i18n/premises-text";
import { useLocale, useTexts } from "#i18n/use-texts";
import { KeptCalendar } from "./components/kept-calendar";
import { WaitingRequests } from "./components/waiting-requests";
import { loadKeptBookings, type KeptBookings } from "./queries.server";

export const handle = { frame: "office" };

export const meta: MetaFunction<typeof loader> = pageTitle(keeping, ({ title }, data: KeptBookings | undefined) =>
  data ? `${title}: ${data.name}` : title,
);

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireActor(args);
  const { request, params, context } = args;
  const asked = new URL(request.url).searchParams.get("date");
  const where = { premisesId: params["premisesId"], asked, locale: localeOf(request), now: context.arrivedAt };
  return found(await loadKeptBookings(actor, where));
}

function Series({ id: premisesId, series }: Pick<KeptBookings, "id" | "series">) {
  const t = useTexts(keeping);
  const locale = useLocale();
  if (series.length === 0) return <p className="muted">{t.noSeries}</p>;
  return (
    <ul className="hairlines">
      {series.map(({ id, time, purpose, who, kind, next }) => (
        <li key={id}>
          <a className="record-title" href={`/office/premises/${premisesId}/bookings/${id}`}>
            {purpose}
          </a>
          <p className="muted small">
            {[
              who ?? (kind === "block" ? t.byKeeper : t.person),
              bookingTimeText(time, locale),
              next ? t.nextTime({ time: singleTimeText(next, locale) }) : "",
            ]
              .filter(Boolean)
              .join(" · ")}
          </p>
        </li>
      ))}
    </ul>
  );
}

export default function KeptBookingsPage() {
  const t = useTexts(keeping);
  const office = useTexts(premisesOffice);
  const own = useTexts(bookings);
  const view = useLoaderData<typeof loader>();
  const { id, name, status, requests, series, mayManage } = view;
  const back = mayManage
    ? { label: office.title, href: "/office/premises" }
    : { label: own.title, href: "/my/bookings" };
  return (
    <div className="page">
      <Breadcrumb items={[back]} />
      <PageHeader
        eyebrow={name}
        title={t.title}
        actions={
          <>
            {status === "archived" ? null : (
              <ButtonLink href={`/office/premises/${id}/bookings/new`} icon="plus" variant="quiet">
                {t.block}
              </ButtonLink>
            )}
            {status === "archived" ? null : (
              <ButtonLink href={`/office/premises/${id}/photo`} variant="quiet">
                {t.photo}
              </ButtonLink>
            )}
            {mayManage ? (
              <ButtonLink href={`/office/premises/${id}`} icon="edit" variant="quiet">
                {t.edit}
              </ButtonLink>
            ) : null}
            <PrintButton />
          </>
        }
      />
      <Section title={t.requests} plain>
        <WaitingRequests id={id} requests={requests} />
      </Section>
      <KeptCalendar view={view} />
      <Section title={t.series}>
        <Series id={id} series={series} />
      </Section>
    </div>
  );
}
