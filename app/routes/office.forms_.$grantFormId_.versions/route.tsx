import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { requireActor } from "#auth/actor.server";
import { Breadcrumb } from "#components/breadcrumb";
import { EmptyState } from "#components/empty-state";
import { VersionChangeList } from "#components/grants/form-editor/version-change-list";
import { PageHeader } from "#components/page-header";
import { Section } from "#components/section";
import { localText } from "#domain/shared/locales";
import { localeOf } from "#http/locale.server";
import { pageTitle } from "#http/page-title";
import { plain } from "#http/plain";
import { found } from "#http/respond.server";
import { formEditor } from "#i18n/messages/form-editor";
import { formList } from "#i18n/messages/form-list";
import { formVersions } from "#i18n/messages/form-versions";
import { useTexts } from "#i18n/use-texts";
import { usesOfForm } from "#models/form-uses.server";
import type { GrantForm } from "#models/grant-form.server";
import { findOfficeForm } from "#models/scoped-forms.server";
import { CompareForm } from "./components/compare-form";

export const handle = { frame: "office" };
export const meta: MetaFunction = pageTitle(formVersions, ({ title }) => title);

const DRAFT = "draft";

/** A version by its number as the address names it, or what is being edited. */
const definitionOf = ({ draft, versions }: GrantForm, named: string) =>
  named === DRAFT ? draft : versions.find(({ number }) => String(number) === named)?.definition;

export async function loader(args: LoaderFunctionArgs) {
  const actor = await requireActor(args);
  const form = found(await findOfficeForm(actor, args.params["grantFormId"])).toObject();
  const locale = localeOf(args.request);
  const { calls } = await usesOfForm(form._id, locale);
  const { searchParams } = new URL(args.request.url);
  const newest = form.versions.at(-1)?.number ?? 0;
  const from = searchParams.get("from") ?? String(Math.max(1, newest - 1));
  const to = searchParams.get("to") ?? (newest > 1 ? String(newest) : DRAFT);
  return plain({
    formId: form._id,
    name: localText(form.names, locale),
    versions: form.versions
      .map(({ number, publishedAt, by, note, minutes }) => ({
        ...{ number, at: publishedAt, by: by.name, note, minutes },
        calls: calls.filter((call) => call.number === number).map((call) => call.name),
      }))
      .reverse(),
    from,
    to,
    compared: newest > 0 ? { from: definitionOf(form, from) ?? null, to: definitionOf(form, to) ?? null } : null,
  });
}

type VersionView = Awaited<ReturnType<typeof loader>>["versions"][number];

function VersionItem({ version, formId }: { version: VersionView; formId: string }) {
  const t = useTexts(formVersions);
  const e = useTexts(formEditor);
  const list = useTexts(formList);
  const { number, at, by, note, minutes, calls } = version;
  return (
    <li className="form-version">
      <h2>{list.version({ number })}</h2>
      {note ? <p>”{note}”</p> : null}
      <p className="small muted">
        {t.published({ at, by })}. {e.minutes({ count: minutes })}.
      </p>
      <p className="small">{calls.length > 0 ? t.calls({ names: calls.join(", ") }) : t.noCalls}</p>
      <p>
        <a
          href={`/office/forms/${formId}/preview?version=${number}`}
          aria-label={`${t.look}: ${list.version({ number })}`}
        >
          {t.look}
        </a>
      </p>
    </li>
  );
}

export default function FormVersionsPage() {
  const t = useTexts(formVersions);
  const list = useTexts(formList);
  const { formId, name, versions, from, to, compared } = useLoaderData<typeof loader>();
  const here = `/office/forms/${formId}`;
  const nameOf = (named: string) => (named === DRAFT ? t.draft : list.version({ number: Number(named) }));
  const options = [DRAFT, ...versions.map(({ number }) => String(number))].map((value) => ({
    value,
    label: nameOf(value),
  }));
  return (
    <div className="page page-narrow">
      <Breadcrumb
        items={[
          { label: list.title, href: "/office/forms" },
          { label: name, href: here },
        ]}
      />
      <PageHeader title={t.title} eyebrow={name} lead={t.lead} />
      {versions.length === 0 ? (
        <EmptyState icon="doc" title={t.none}>
          {t.noneText}
        </EmptyState>
      ) : (
        <ol className="form-versions">
          {versions.map((version) => (
            <VersionItem key={version.number} version={version} formId={formId} />
          ))}
        </ol>
      )}
      {compared ? (
        <Section title={t.compare}>
          <CompareForm action={`${here}/versions`} {...{ options, from, to }} />
          {compared.from && compared.to ? (
            <>
              <h3>{t.changed({ from: nameOf(from), to: nameOf(to) })}</h3>
              <VersionChangeList from={compared.from} to={compared.to} />
            </>
          ) : null}
        </Section>
      ) : null}
    </div>
  );
}
