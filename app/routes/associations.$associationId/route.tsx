import type { HeadersFunction, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { visitor } from "#auth/actor.server";
import { AssociationSheet } from "#components/association/association-sheet";
import { ConfirmedLine, DoubtNote } from "#components/associations/confirmed-line";
import { SheetFoot } from "#components/associations/sheet-foot";
import { Breadcrumb } from "#components/breadcrumb";
import { QuickExit } from "#components/quick-exit";
import { ReportLink } from "#components/reports/report-link";
import { SheetActions } from "#components/sheet-actions";
import { plainDateAt } from "#domain/shared/zoned-time";
import { localeOf } from "#http/locale.server";
import { withoutCopy } from "#http/no-copy.server";
import { headTags } from "#http/page-head";
import { found, seeOther } from "#http/respond.server";
import { shareOf } from "#http/share.server";
import { loadSiteTerms } from "#http/site-terms.server";
import { associations } from "#i18n/messages/associations";
import { useTexts } from "#i18n/use-texts";
import { findArchived } from "#models/archived-association.server";
import { associationHead } from "./head.server";
import { loadAssociation } from "./queries.server";

/** A sensitive page's own word on copies of it. */
export const headers: HeadersFunction = ({ loaderHeaders }) => loaderHeaders;

export const meta: MetaFunction<typeof loader> = ({ data }) => headTags(data?.head);

/** Whoever comes to a page that was public once is told what became of it. */
async function leadToArchived(associationId: string | undefined): Promise<void> {
  const archived = await findArchived(associationId);
  if (archived) throw seeOther(`/associations/${archived.id}/archived`);
}

export async function loader(args: LoaderFunctionArgs) {
  await visitor(args);
  const { request, params, context } = args;
  const locale = localeOf(request);
  const shown = await loadAssociation(params["associationId"], locale, context.arrivedAt);
  if (!shown) await leadToArchived(params["associationId"]);
  const association = found(shown);
  const [share, terms] = await Promise.all([
    shareOf({ kind: "association", recordId: association.id }, context.arrivedAt),
    loadSiteTerms(locale),
  ]);
  const head = associationHead(association, terms, locale);
  const { needsOfEach } = association;
  const isSensitive =
    needsOfEach.length > 0 && needsOfEach.every((needs) => needs.some((code) => terms.needs.sensitive.has(code)));
  return withoutCopy({ association, isSensitive, share, today: plainDateAt(context.arrivedAt), head });
}

export default function AssociationPage() {
  const t = useTexts(associations);
  const { association, isSensitive, share, today } = useLoaderData<typeof loader>();
  const { id, certainty, isListed } = association;
  return (
    <div className="page sheet">
      {isSensitive ? <QuickExit /> : null}
      <Breadcrumb items={[{ label: t.directory, href: "/directory" }]} />
      <AssociationSheet
        association={association}
        today={today}
        actions={<SheetActions share={share} />}
        notice={<DoubtNote certainty={certainty} isListed={isListed} />}
        foot={
          <>
            <ConfirmedLine certainty={certainty} isListed={isListed} />
            <ReportLink kind="association" id={id} />
          </>
        }
        asideFoot={<SheetFoot share={share} today={today} certainty={certainty} />}
      />
    </div>
  );
}
