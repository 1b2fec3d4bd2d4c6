import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { visitor } from "#auth/actor.server";
import { Breadcrumb } from "#components/breadcrumb";
import { EmptyState } from "#components/empty-state";
import { Own } from "#components/own";
import { PageHeader } from "#components/page-header";
import { Segmented } from "#components/segmented";
import { askedMunicipality } from "#http/asked-municipality";
import { localeOf } from "#http/locale.server";
import { headTags } from "#http/page-head";
import { headOf } from "#http/page-head.server";
import { found } from "#http/respond.server";
import { directory } from "#i18n/messages/directory";
import { units } from "#i18n/messages/units";
import { useTexts } from "#i18n/use-texts";
import { loadUnits } from "./queries.server";

export const meta: MetaFunction<typeof loader> = ({ data }) => headTags(data?.head);

export async function loader(args: LoaderFunctionArgs) {
  await visitor(args);
  const locale = localeOf(args.request);
  const view = found(await loadUnits(askedMunicipality(args.request), locale));
  const { municipality } = view;
  const title = `${units[locale].title}, ${municipality.name}`;
  const path = municipality.isHome ? "/units" : `/units?municipality=${municipality.code}`;
  return { ...view, head: headOf({ path, title, description: units[locale].lead, locale, things: [] }) };
}

export default function UnitsPage() {
  const t = useTexts(units);
  const { title: directoryTitle } = useTexts(directory);
  const { municipality, municipalities, units: rows } = useLoaderData<typeof loader>();
  return (
    <div className="page">
      <Breadcrumb items={[{ label: directoryTitle, href: "/directory" }]} />
      <PageHeader eyebrow={municipality.name} title={t.title} lead={t.lead} />
      {municipalities.length > 1 ? (
        <Segmented
          label={t.municipalities}
          items={municipalities.map(({ name, href, isShown }) => ({ label: name, href, current: isShown }))}
        />
      ) : null}
      {rows.length === 0 ? <EmptyState title={t.noUnits} /> : null}
      <ul className="hairlines">
        {rows.map(({ code, name, href, forms, associations }) => (
          <li key={code} className="record-row">
            <div>
              <a className="record-title" href={href}>
                <Own of={name} />
              </a>
              <p className="muted small">{forms === 0 ? t.none : t.unitLead({ forms, associations })}</p>
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}
