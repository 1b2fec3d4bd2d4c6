import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { visitor } from "#auth/actor.server";
import { Picture } from "#components/associations/picture";
import { Breadcrumb } from "#components/breadcrumb";
import { ButtonLink } from "#components/button-link";
import { Own } from "#components/own";
import { PageHeader } from "#components/page-header";
import { FacilityList } from "#components/premises/facility-list";
import { PrintFoot } from "#components/print-foot";
import { Section } from "#components/section";
import { SheetActions } from "#components/sheet-actions";
import type { Locale } from "#domain/shared/locales";
import { environment } from "#env.server";
import { localeOf } from "#http/locale.server";
import { pageTitle } from "#http/page-title";
import { found } from "#http/respond.server";
import { shareOf } from "#http/share.server";
import { premises as texts } from "#i18n/messages/premises";
import { useTexts } from "#i18n/use-texts";
import { BookingFacts } from "./components/booking-facts";
import { Calendar } from "./components/calendar";
import { PremisesAnswers } from "./components/premises-answers";
import { loadPremises, type PremisesPage } from "./queries.server";
import { premisesData } from "./structured-data";

type Loaded = { page: PremisesPage; origin: string; locale: Locale };
const title = pageTitle(texts, (_, loaded: Loaded | undefined) => loaded?.page.premises.name.text);

export const meta: MetaFunction<typeof loader> = (args) => {
  if (!args.data) return title(args);
  const { page, origin, locale } = args.data;
  return [...title(args), { "script:ld+json": premisesData(page, origin, locale) }];
};

export async function loader(args: LoaderFunctionArgs) {
  await visitor(args);
  const { request, params, context } = args;
  const asked = new URL(request.url).searchParams.get("date");
  const locale = localeOf(request);
  const page = found(await loadPremises(params["premisesId"], asked, locale, context.arrivedAt));
  const share = await shareOf({ kind: "premises", recordId: page.premises.id }, context.arrivedAt);
  return { page, share, origin: environment().publicUrl, locale };
}

export default function PremisesPlacePage() {
  const t = useTexts(texts);
  const { page, share } = useLoaderData<typeof loader>();
  const { premises } = page;
  const { id, name, facilities, notes, photo } = premises;
  return (
    <div className="page">
      <Breadcrumb items={[{ label: t.title, href: "/premises" }]} />
      <PageHeader
        title={<Own of={name} />}
        actions={
          <>
            <ButtonLink href={`/premises/${id}/request`} icon="calendar">
              {t.request}
            </ButtonLink>
            <SheetActions share={share} />
          </>
        }
      />
      <PremisesAnswers premises={premises} />
      <div className="aside-last">
        <div className="place-main">
          {photo ? (
            <Picture picture={photo} sizes="(min-width: 56rem) 46rem, 100vw" className="sheet-photo" eager />
          ) : null}
          <Calendar page={page} />
          <Section title={t.facilitiesTitle}>
            <FacilityList facilities={facilities} />
          </Section>
          {notes.text ? (
            <Section title={t.notes}>
              <p className="prose" lang={notes.lang}>
                {notes.text}
              </p>
            </Section>
          ) : null}
        </div>
        <aside className="stack">
          <BookingFacts premises={premises} />
          <PrintFoot share={share} today={page.today} />
        </aside>
      </div>
    </div>
  );
}
