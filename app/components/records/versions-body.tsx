import { EmptyState } from "#components/empty-state";
import { Pagination } from "#components/pagination";
import { ChangeTable } from "#components/records/change-table";
import { RestorePanel } from "#components/records/restore-panel";
import { VersionTable } from "#components/records/version-table";
import { Section } from "#components/section";
import type { useForm } from "#components/use-form";
import type { VersionsView } from "#domain/records/version-view";
import { versions } from "#i18n/messages/versions";
import { useTexts } from "#i18n/use-texts";

type VersionsBodyProps = {
  view: VersionsView;
  /** The address of the page. */
  here: string;
  form?: ReturnType<typeof useForm<"reason">> | undefined;
};

/** A record's versions: the change one asked about, or bringing one back, and the list of all. */
export function VersionsBody({ view, here, form }: VersionsBodyProps) {
  const t = useTexts(versions);
  const { compared, restoring, kind, names, total, page, pageCount } = view;
  if (total === 0)
    return (
      <EmptyState icon="clock" title={t.none}>
        {t.noneText}
      </EmptyState>
    );
  const title = compared ? t.comparedTitle(compared) : "";
  return (
    <>
      {restoring ? <RestorePanel view={view} restoring={restoring} here={here} form={form} /> : null}
      {compared ? (
        <Section title={title} plain>
          {compared.changes.length === 0 ? (
            <p>{t.same}</p>
          ) : (
            <ChangeTable
              caption={t.changed}
              changes={compared.changes}
              before={t.version({ number: compared.from })}
              after={t.version({ number: compared.to })}
              {...{ kind, names }}
            />
          )}
        </Section>
      ) : null}
      <Section title={t.listTitle} lead={t.count({ count: total })}>
        <VersionTable view={view} here={here} />
        <Pagination page={page} pageCount={pageCount} hrefOf={(number) => `${here}?page=${number}`} />
      </Section>
    </>
  );
}
