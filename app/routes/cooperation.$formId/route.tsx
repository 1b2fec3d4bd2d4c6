import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { visitor } from "#auth/actor.server";
import { ConfirmedLine } from "#components/associations/confirmed-line";
import { ContactList } from "#components/associations/contact-list";
import { Breadcrumb } from "#components/breadcrumb";
import { DefinitionList } from "#components/definition-list";
import { PageHeader } from "#components/page-header";
import { ReportLink } from "#components/reports/report-link";
import { Section } from "#components/section";
import { Tag } from "#components/tag";
import { localeOf } from "#http/locale.server";
import { pageTitle } from "#http/page-title";
import { found } from "#http/respond.server";
import { associations } from "#i18n/messages/associations";
import { cooperation } from "#i18n/messages/cooperation";
import { periodText } from "#i18n/period-text";
import { useLocale, useTexts } from "#i18n/use-texts";
import { loadCooperationForm, type CooperationView } from "./queries.server";

export const meta: MetaFunction<typeof loader> = pageTitle(
  cooperation,
  (_, data: { form: CooperationView } | undefined) => data?.form.title,
);

export async function loader(args: LoaderFunctionArgs) {
  await visitor(args);
  const { request, params, context } = args;
  return { form: found(await loadCooperationForm(params["formId"], localeOf(request), context.arrivedAt)) };
}

export default function CooperationPage() {
  const t = useTexts(cooperation);
  const { contact } = useTexts(associations);
  const locale = useLocale();
  const { form } = useLoaderData<typeof loader>();
  const { association } = form;
  const facts = [
    { label: t.unit, value: form.unit },
    { label: t.period, value: periodText(form, locale) },
    { label: t.associationGives, value: form.associationGives },
    { label: t.cityGives, value: form.cityGives },
    { label: t.contactRole, value: form.contactRole },
  ];
  return (
    <div className="page">
      <Breadcrumb items={[{ label: t.eyebrow, href: "/directory?tab=cooperation" }]} />
      <PageHeader
        eyebrow={<a href={`/associations/${association.id}`}>{association.name}</a>}
        title={form.title}
        meta={<Tag>{t.kinds[form.kind]}</Tag>}
      />
      <div className="aside-last">
        <div>
          <p className="prose lead-text">{form.description}</p>
          <DefinitionList items={facts.filter(({ value }) => value !== "")} />
          <ConfirmedLine certainty={form.certainty} isListed={form.isListed} />
          <ReportLink kind="cooperation" id={form.id} />
        </div>
        <aside>
          <Section title={contact} plain>
            <p>
              <a href={`/associations/${association.id}`}>{association.name}</a>
            </p>
            <ContactList contact={association.contact} />
          </Section>
        </aside>
      </div>
    </div>
  );
}
