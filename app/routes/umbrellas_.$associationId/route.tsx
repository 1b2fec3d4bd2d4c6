import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { visitor } from "#auth/actor.server";
import { ActionLink } from "#components/action-link";
import { Breadcrumb } from "#components/breadcrumb";
import { ButtonLink } from "#components/button-link";
import { EmptyState } from "#components/empty-state";
import { PageHeader } from "#components/page-header";
import { Pagination } from "#components/pagination";
import { PrintFoot } from "#components/print-foot";
import { Section } from "#components/section";
import { SheetActions } from "#components/sheet-actions";
import { plainDateAt } from "#domain/shared/zoned-time";
import { organisation } from "#domain/structured-data/organisation";
import { localeOf } from "#http/locale.server";
import { headTags } from "#http/page-head";
import { absolute, headOf } from "#http/page-head.server";
import { found } from "#http/respond.server";
import { shareOf } from "#http/share.server";
import { umbrellas } from "#i18n/messages/umbrellas";
import { useFinnish, useTexts } from "#i18n/use-texts";
import { MemberList } from "./components/member-list";
import { MemberSearch } from "./components/member-search";
import { loadUmbrella, type PublicUmbrellaView } from "./queries.server";
import { hrefOf, readMembersQuery, type MembersQuery } from "./schema";

export const meta: MetaFunction<typeof loader> = ({ data }) => headTags(data?.head);

/** The organisation and those of its members that the page shows. */
const thingOf = ({ id, name, kind, description, members }: PublicUmbrellaView) =>
  organisation({
    ...{ kind, name, description },
    url: absolute(`/associations/${id}`),
    members: members.map((member) => ({
      kind: member.kind,
      name: member.name,
      url: absolute(`/associations/${member.id}`),
    })),
  });

export async function loader(args: LoaderFunctionArgs) {
  await visitor(args);
  const { request, params, context } = args;
  const locale = localeOf(request);
  const query = readMembersQuery(new URL(request.url).searchParams);
  const umbrella = found(await loadUmbrella(params["associationId"], query, locale));
  const { id, name, all, description } = umbrella;
  const said = `${name}. ${umbrellas[locale].members({ count: all })}. ${description}`;
  return {
    query,
    umbrella,
    share: await shareOf({ kind: "umbrella", recordId: id }, context.arrivedAt),
    today: plainDateAt(context.arrivedAt),
    head: headOf({ path: `/umbrellas/${id}`, title: name, description: said, locale, things: [thingOf(umbrella)] }),
  };
}

function Members({ umbrella, query }: { umbrella: PublicUmbrellaView; query: MembersQuery }) {
  const t = useTexts(umbrellas);
  const { id, members, total, page, pageCount } = umbrella;
  if (members.length === 0)
    return (
      <EmptyState
        icon="search"
        title={t.nothing}
        action={
          <ButtonLink href={`/umbrellas/${id}`} variant="quiet">
            {t.showAll}
          </ButtonLink>
        }
      />
    );
  return (
    <>
      <p className="muted">{t.members({ count: total })}</p>
      <MemberList members={members} caption={t.members({ count: total })} />
      <Pagination page={page} pageCount={pageCount} hrefOf={(number) => hrefOf(id, query, { page: number })} />
      {pageCount > 1 ? (
        <p className="no-print">
          <a href={hrefOf(id, query, { isWhole: true })}>{t.allAtOnce}</a>
        </p>
      ) : null}
    </>
  );
}

export default function UmbrellaPage() {
  const t = useTexts(umbrellas);
  const lang = useFinnish();
  const { query, umbrella, share, today } = useLoaderData<typeof loader>();
  const { id, name, description, all } = umbrella;
  return (
    <div className="page sheet">
      <Breadcrumb items={[{ label: t.title, href: "/umbrellas" }]} />
      <PageHeader
        eyebrow={t.eyebrow}
        title={<span lang={lang}>{name}</span>}
        actions={<SheetActions share={share} />}
      />
      {description ? (
        <p className="prose lead-text" lang={lang}>
          {description}
        </p>
      ) : null}
      <p className="no-print">
        <ActionLink href={`/associations/${id}`}>{t.aboutLink}</ActionLink>
      </p>
      <Section title={t.membersTitle}>
        {all === 0 ? (
          <EmptyState icon="people" title={t.noMembers}>
            {t.noMembersText}
          </EmptyState>
        ) : (
          <>
            <MemberSearch umbrella={umbrella} query={query} />
            <Members umbrella={umbrella} query={query} />
          </>
        )}
      </Section>
      <PrintFoot share={share} today={today} />
    </div>
  );
}
