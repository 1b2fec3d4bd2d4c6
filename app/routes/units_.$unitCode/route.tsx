import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Fragment } from "react";
import { visitor } from "#auth/actor.server";
import { CooperationRow } from "#components/associations/cooperation-row";
import { Breadcrumb } from "#components/breadcrumb";
import { Disclosure } from "#components/disclosure";
import { EmptyState } from "#components/empty-state";
import { Own } from "#components/own";
import { PageHeader } from "#components/page-header";
import { PrintFoot } from "#components/print-foot";
import { Section } from "#components/section";
import { SheetActions } from "#components/sheet-actions";
import { byKind } from "#domain/associations/cooperation-kinds";
import { plainDateAt } from "#domain/shared/zoned-time";
import { organisation } from "#domain/structured-data/organisation";
import { askedMunicipality } from "#http/asked-municipality";
import { localeOf } from "#http/locale.server";
import { headTags } from "#http/page-head";
import { absolute, headOf } from "#http/page-head.server";
import { found } from "#http/respond.server";
import { shareOf } from "#http/share.server";
import { cooperation } from "#i18n/messages/cooperation";
import { units } from "#i18n/messages/units";
import { useTexts } from "#i18n/use-texts";
import { UnitAside } from "./components/unit-aside";
import { loadUnit } from "./queries.server";

export const meta: MetaFunction<typeof loader> = ({ data }) => headTags(data?.head);

export async function loader(args: LoaderFunctionArgs) {
  await visitor(args);
  const { request, params, context } = args;
  const locale = localeOf(request);
  const unit = found(await loadUnit(params["unitCode"], askedMunicipality(request), locale, context.arrivedAt));
  const { code, municipality, current, associations } = unit;
  const path = `/units/${encodeURIComponent(code)}${municipality.isHome ? "" : `?municipality=${municipality.code}`}`;
  const title = `${unit.name.text}, ${municipality.name}`;
  const summary = units[locale].unitLead({ forms: current.length, associations: associations.length });
  const description = `${title}. ${units[locale].who}: ${summary}.`;
  const things = [organisation({ kind: "cityUnit", name: title, url: absolute(path), description })];
  return {
    unit,
    share: await shareOf({ kind: "unit", recordId: `${municipality.code}/${code}` }, context.arrivedAt),
    today: plainDateAt(context.arrivedAt),
    head: headOf({ path, title, description, locale, things }),
  };
}

export default function UnitPage() {
  const t = useTexts(units);
  const { kinds } = useTexts(cooperation);
  const { unit, share, today } = useLoaderData<typeof loader>();
  const { municipality, current, past, associations } = unit;
  const allUnits = municipality.isHome ? "/units" : `/units?municipality=${municipality.code}`;
  return (
    <div className="page sheet">
      <Breadcrumb items={[{ label: t.title, href: allUnits }]} />
      <PageHeader
        eyebrow={t.eyebrow({ municipality: municipality.name })}
        title={<Own of={unit.name} />}
        lead={current.length > 0 ? t.unitLead({ forms: current.length, associations: associations.length }) : undefined}
        actions={<SheetActions share={share} />}
      />
      <div className="aside-last">
        <div>
          <Section title={t.who} plain>
            {current.length === 0 ? (
              <EmptyState icon="hand" title={t.none}>
                {t.noneText}
              </EmptyState>
            ) : (
              byKind(current).map(({ kind, forms }) => (
                <Fragment key={kind}>
                  <h3 className="cooperation-kind">{kinds[kind]}</h3>
                  <ul className="cooperations">
                    {forms.map((form) => (
                      <CooperationRow key={form.id} form={form} hideKind />
                    ))}
                  </ul>
                </Fragment>
              ))
            )}
          </Section>
          {past.length > 0 ? (
            <Disclosure summary={t.past({ count: past.length })}>
              <ul className="cooperations">
                {past.map((form) => (
                  <CooperationRow key={form.id} form={form} />
                ))}
              </ul>
            </Disclosure>
          ) : null}
        </div>
        <UnitAside unit={unit} foot={<PrintFoot share={share} today={today} />} />
      </div>
    </div>
  );
}
