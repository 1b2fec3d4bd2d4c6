import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireActor } from "#auth/actor.server";
import { ActionLink } from "#components/action-link";
import { ButtonLink } from "#components/button-link";
import { Disclosure } from "#components/disclosure";
import { EmptyState } from "#components/empty-state";
import { PageHeader } from "#components/page-header";
import { Section } from "#components/section";
import { Tag } from "#components/tag";
import { localeOf } from "#http/locale.server";
import { pageTitle } from "#http/page-title";
import { bookings } from "#i18n/messages/bookings";
import { useTexts } from "#i18n/use-texts";
import { BookingRows } from "./components/booking-rows";
import { loadMyBookings, type MyBookings } from "./queries.server";

export const handle = { frame: "desk" };

export const meta: MetaFunction = pageTitle(bookings, ({ title }) => title);

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireActor(args);
  return loadMyBookings(actor, localeOf(args.request), args.context.arrivedAt);
}

/** What waits for a keeper: their way to it, whatever desk they sit at. */
function Kept({ kept }: Pick<MyBookings, "kept">) {
  const t = useTexts(bookings);
  if (kept.length === 0) return null;
  return (
    <Section title={t.kept} plain>
      <ul className="hairlines">
        {kept.map(({ id, name, waiting }) => (
          <li key={id} className="record-row">
            <div>
              <a className="record-title" href={`/office/premises/${id}/bookings`}>
                {name}
              </a>
            </div>
            <Tag tone={waiting > 0 ? "warn" : "neutral"}>
              {waiting > 0 ? t.waiting({ count: waiting }) : t.noneWaiting}
            </Tag>
          </li>
        ))}
      </ul>
    </Section>
  );
}

export default function MyBookingsPage() {
  const t = useTexts(bookings);
  const { coming, past, kept } = useLoaderData<typeof loader>();
  return (
    <div className="page">
      <PageHeader title={t.title} lead={t.lead} actions={<ActionLink href="/premises">{t.find}</ActionLink>} />
      <Kept kept={kept} />
      <Section title={t.coming} plain>
        {coming.length > 0 ? (
          <BookingRows rows={coming} />
        ) : (
          <EmptyState
            icon="calendar"
            title={t.nothing}
            action={
              <ButtonLink href="/premises" variant="quiet">
                {t.find}
              </ButtonLink>
            }
          >
            {t.nothingText}
          </EmptyState>
        )}
      </Section>
      {past.length > 0 ? (
        <Disclosure summary={`${t.past} (${past.length})`}>
          <BookingRows rows={past} />
        </Disclosure>
      ) : null}
    </div>
  );
}
