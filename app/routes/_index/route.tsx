import type { LoaderFunctionArgs } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { visitor } from "#auth/actor.server";
import { ActionLink } from "#components/action-link";
import { Chips } from "#components/chips";
import { SearchBox } from "#components/search-box";
import { YearWheel } from "#components/year-wheel";
import { home } from "#i18n/messages/home";
import { useTexts } from "#i18n/use-texts";
import { Coming } from "./components/coming";
import { ForAssociations } from "./components/for-associations";
import { loadHome } from "./queries.server";

export async function loader(args: LoaderFunctionArgs) {
  await visitor(args);
  return loadHome(args.context.arrivedAt);
}

type HomeNeed = keyof (typeof home)["fi"]["needs"];

/** The needs people come with most, as the directory knows them; whoever wants to help has a page of their own. */
const NEEDS: Record<Exclude<HomeNeed, "helping">, string> = {
  loneliness: "need=yksinäisyys",
  coping: "need=jaksaminen",
  exercise: "need=liikkumattomuus&for=ikäihmiset",
  parenthood: "need=vanhemmuus",
  language: "need=kielen oppiminen",
};

export default function HomePage() {
  const t = useTexts(home);
  const { coming, openCalls, upcomingCalls, year, today, events } = useLoaderData<typeof loader>();
  const needs = Object.entries(NEEDS).map(([need, query]) => ({
    label: t.needs[need as HomeNeed],
    href: `/directory?${new URLSearchParams(query).toString()}`,
  }));
  const chips = [...needs, { label: t.needs.helping, href: "/volunteer" }];
  return (
    <div className="page home">
      <div className="home-main">
        <h1 className="hero">{t.title}</h1>
        <p className="lead home-lead">{t.lead}</p>
        <SearchBox action="/directory" label={t.searchLabel} placeholder={t.placeholder} suggests />
        <Chips label={t.needsLabel} items={chips} />
        <p className="home-all">
          <ActionLink href="/directory">{t.allNeeds}</ActionLink>
        </p>
        <div className="columns home-columns">
          <Coming activities={coming} />
          <ForAssociations openCalls={openCalls} upcomingCalls={upcomingCalls} />
        </div>
      </div>
      <aside className="home-wheel" aria-labelledby="home-wheel-title">
        <h2 id="home-wheel-title">{t.wheel}</h2>
        <a className="wheel-preview" href="/wheel" tabIndex={-1} aria-hidden="true">
          <YearWheel events={events} year={year} today={today} asPicture />
        </a>
        <p className="home-more">
          <ActionLink href="/wheel">{t.openWheel}</ActionLink>
        </p>
      </aside>
    </div>
  );
}
