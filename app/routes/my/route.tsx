import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireSignedIn } from "#auth/actor.server";
import { ActionLink } from "#components/action-link";
import { ToDoList } from "#components/desk/to-do-list";
import { EmptyState } from "#components/empty-state";
import { PageHeader } from "#components/page-header";
import { Section } from "#components/section";
import { localeOf } from "#http/locale.server";
import { pageTitle } from "#http/page-title";
import { myDesk } from "#i18n/messages/my-desk";
import { useTexts } from "#i18n/use-texts";
import { MyAssociations } from "./components/my-associations";
import { MyCases } from "./components/my-cases";
import { MyPremises } from "./components/my-premises";
import { Welcome } from "./components/welcome";
import { loadMyDesk } from "./queries.server";

export const handle = { frame: "desk" };

export const meta: MetaFunction<typeof loader> = pageTitle(myDesk, ({ title }) => title);

export async function loader(args: LoaderFunctionArgs) {
  const { actor, person } = await requireSignedIn(args);
  const { request, context } = args;
  const desk = await loadMyDesk(actor, localeOf(request), context.arrivedAt);
  return { desk, name: person.name, email: person.email };
}

export default function MyDeskPage() {
  const t = useTexts(myDesk);
  const { desk, name, email } = useLoaderData<typeof loader>();
  const { toDos, associations, cases, bookings } = desk;
  if (associations.length === 0) return <Welcome email={email} bookings={bookings} />;
  return (
    <div className="page">
      <PageHeader title={name ? t.greeting({ name }) : t.title} />
      <Section title={t.now} plain>
        {toDos.length > 0 ? (
          <ToDoList items={toDos} />
        ) : (
          <EmptyState icon="check" title={t.nothing}>
            {t.nothingText}
          </EmptyState>
        )}
      </Section>
      <Section
        title={t.associations}
        actions={<ActionLink href="/my/associations/new">{t.registerAnother}</ActionLink>}
      >
        <MyAssociations associations={associations} />
      </Section>
      <Section title={t.cases} actions={<ActionLink href="/my/calls">{t.seeCalls}</ActionLink>}>
        {cases.length > 0 ? <MyCases cases={cases} /> : <p className="muted">{t.noCases}</p>}
      </Section>
      <MyPremises bookings={bookings} />
    </div>
  );
}
