import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { visitor } from "#auth/actor.server";
import { ConfirmedLine } from "#components/associations/confirmed-line";
import { ContactList } from "#components/associations/contact-list";
import { SheetFoot } from "#components/associations/sheet-foot";
import { Breadcrumb } from "#components/breadcrumb";
import { DefinitionList } from "#components/definition-list";
import { Own } from "#components/own";
import { PageHeader } from "#components/page-header";
import { ReportLink } from "#components/reports/report-link";
import { Section } from "#components/section";
import { SheetActions } from "#components/sheet-actions";
import { Tag } from "#components/tag";
import { plainDateAt } from "#domain/shared/zoned-time";
import { organisationLink } from "#domain/structured-data/organisation";
import { thing } from "#domain/structured-data/thing";
import { localeOf } from "#http/locale.server";
import { headTags } from "#http/page-head";
import { absolute, headOf } from "#http/page-head.server";
import { found } from "#http/respond.server";
import { shareOf } from "#http/share.server";
import { associations } from "#i18n/messages/associations";
import { cooperation } from "#i18n/messages/cooperation";
import { periodText } from "#i18n/period-text";
import { useFinnish, useLocale, useTexts } from "#i18n/use-texts";
import { loadCooperationForm, type CooperationView } from "./queries.server";

export const meta: MetaFunction<typeof loader> = ({ data }) => headTags(data?.head);

/** No word of schema.org means this; the page says whom it is about. */
function thingOf({ id, title, association, others }: CooperationView) {
  const linkTo = (one: Omit<CooperationView["association"], "contact">) =>
    organisationLink({ kind: one.kind, name: one.name, url: absolute(`/associations/${one.id}`) });
  const url = absolute(`/cooperation/${id}`);
  return thing("WebPage", { "@id": url, url, name: title, about: [linkTo(association), ...others.map(linkTo)] });
}

export async function loader(args: LoaderFunctionArgs) {
  await visitor(args);
  const { request, params, context } = args;
  const locale = localeOf(request);
  const form = found(await loadCooperationForm(params["formId"], locale, context.arrivedAt));
  const { id, title, description, association, unit } = form;
  return {
    form,
    share: await shareOf({ kind: "cooperation", recordId: id }, context.arrivedAt),
    today: plainDateAt(context.arrivedAt),
    head: headOf({
      path: `/cooperation/${id}`,
      title,
      description: description || `${title}. ${association.name}, ${unit.name.text}.`,
      locale,
      things: [thingOf(form)],
    }),
  };
}

function UnitLink({ unit: { name, href } }: { unit: CooperationView["unit"] }) {
  return href ? (
    <a href={href}>
      <Own of={name} />
    </a>
  ) : (
    <Own of={name} />
  );
}

export default function CooperationPage() {
  const t = useTexts(cooperation);
  const { contact } = useTexts(associations);
  const locale = useLocale();
  const lang = useFinnish();
  const { form, share, today } = useLoaderData<typeof loader>();
  const { association, others } = form;
  const facts = [
    { label: t.unit, value: <UnitLink unit={form.unit} /> },
    { label: t.period, value: periodText(form, locale) },
    ...[
      { label: t.associationGives, value: form.associationGives },
      { label: t.cityGives, value: form.cityGives },
      { label: t.contactRole, value: form.contactRole },
    ].flatMap(({ label, value }) => (value ? [{ label, value: <span lang={lang}>{value}</span> }] : [])),
  ];
  return (
    <div className="page sheet">
      <Breadcrumb items={[{ label: t.eyebrow, href: "/directory?tab=cooperation" }]} />
      <PageHeader
        eyebrow={<a href={`/associations/${association.id}`}>{association.name}</a>}
        title={<span lang={lang}>{form.title}</span>}
        meta={<Tag>{t.kinds[form.kind]}</Tag>}
        actions={<SheetActions share={share} />}
      />
      <div className="aside-last">
        <div>
          <p className="prose lead-text" lang={lang}>
            {form.description}
          </p>
          <DefinitionList items={facts} />
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
          {others.length > 0 ? (
            <Section title={t.alsoTakePart} plain>
              <ul className="stack stack-tight">
                {others.map(({ id, name }) => (
                  <li key={id}>
                    <a href={`/associations/${id}`}>{name}</a>
                  </li>
                ))}
              </ul>
            </Section>
          ) : null}
        </aside>
      </div>
      <SheetFoot share={share} today={today} certainty={form.certainty} />
    </div>
  );
}
