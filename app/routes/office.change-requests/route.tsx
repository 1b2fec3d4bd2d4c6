import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireActor } from "#auth/actor.server";
import { Breadcrumb } from "#components/breadcrumb";
import { EmptyState } from "#components/empty-state";
import { PageHeader } from "#components/page-header";
import { Tag } from "#components/tag";
import { municipalitiesWhere } from "#domain/policy";
import { pageTitle } from "#http/page-title";
import { ensureAllowed } from "#http/respond.server";
import { formatDateTime } from "#i18n/format";
import { changeRequests } from "#i18n/messages/change-requests";
import { directoryDesk } from "#i18n/messages/directory-desk";
import { useLocale, useTexts } from "#i18n/use-texts";
import { loadChangeRequests } from "./queries.server";

export const handle = { frame: "office" };

export const meta: MetaFunction = pageTitle(changeRequests, ({ queueTitle }) => queueTitle);

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireActor(args);
  const municipalities = municipalitiesWhere(actor, "moderateAssociation");
  ensureAllowed(municipalities.length > 0);
  return { waiting: await loadChangeRequests(municipalities) };
}

export default function ChangeRequestsPage() {
  const t = useTexts(changeRequests);
  const { title: desk } = useTexts(directoryDesk);
  const locale = useLocale();
  const { waiting } = useLoaderData<typeof loader>();
  return (
    <div className="page">
      <Breadcrumb items={[{ label: desk, href: "/office/directory" }]} />
      <PageHeader title={t.queueTitle} lead={t.queueLead} />
      {waiting.length === 0 ? (
        <EmptyState icon="check" title={t.queueEmpty}>
          {t.queueEmptyText}
        </EmptyState>
      ) : (
        <ul className="hairlines">
          {waiting.map(({ id, name, kind, at, by, wanted }) => (
            <li key={id} className="record-row">
              <div>
                <a className="record-title" href={`/office/change-requests/${id}`}>
                  {wanted && wanted !== name ? `${name} → ${wanted}` : name}
                </a>
                <p className="muted small">{t.asked({ by, when: formatDateTime(at, locale) })}</p>
              </div>
              <Tag tone={kind === "deletion" ? "warn" : undefined}>{t.kinds[kind]}</Tag>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
