import type { HeadersFunction, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { visitor } from "#auth/actor.server";
import { ActivitySheet } from "#components/activity/activity-sheet";
import { ActivityTags } from "#components/activity/activity-tags";
import { ReferralLink } from "#components/desk/referral-link";
import { TrayButton } from "#components/desk/tray-button";
import { Organiser } from "#components/activity/organiser";
import { ConfirmedLine, DoubtNote } from "#components/associations/confirmed-line";
import { SheetFoot } from "#components/associations/sheet-foot";
import { Breadcrumb } from "#components/breadcrumb";
import { EmergencyNote } from "#components/emergency-note";
import { Own } from "#components/own";
import { OwnWithin } from "#components/own-within";
import { PageHeader } from "#components/page-header";
import { QuickExit } from "#components/quick-exit";
import { ReportLink } from "#components/reports/report-link";
import { Section } from "#components/section";
import { SheetActions } from "#components/sheet-actions";
import { can } from "#domain/policy";
import { plainDateAt } from "#domain/shared/zoned-time";
import { localeOf } from "#http/locale.server";
import { withoutCopy } from "#http/no-copy.server";
import { headTags } from "#http/page-head";
import { found } from "#http/respond.server";
import { searchBehind } from "#http/search-behind.server";
import { shareOf } from "#http/share.server";
import { loadSiteTerms } from "#http/site-terms.server";
import { activities } from "#i18n/messages/activities";
import { directory } from "#i18n/messages/directory";
import { useFinnish, useTexts } from "#i18n/use-texts";
import { activityHead } from "./head.server";
import { linesOf, loadActivity, type ActivityView } from "./queries.server";

/** A sensitive page's own word on copies of it. */
export const headers: HeadersFunction = ({ loaderHeaders }) => loaderHeaders;

export const handle = { frame: "own" };
export const meta: MetaFunction<typeof loader> = ({ data }) => headTags(data?.head);

export async function loader(args: LoaderFunctionArgs) {
  const actor = await visitor(args);
  const { request, params, context } = args;
  const locale = localeOf(request);
  const activity = found(await loadActivity(params["activityId"], locale, context.arrivedAt));
  const [share, terms] = await Promise.all([
    shareOf({ kind: "activity", recordId: activity.id }, context.arrivedAt),
    loadSiteTerms(locale),
  ]);
  return withoutCopy({
    activity,
    lines: await linesOf(activity, terms.needs),
    isSensitive: activity.needs.some((code) => terms.needs.sensitive.has(code)),
    mayCounsel: can(actor, "counsel", { municipality: activity.municipalityCode }),
    share,
    behind: searchBehind(request),
    today: plainDateAt(context.arrivedAt),
    head: activityHead(activity, terms, locale),
  });
}

/** Whom to ask, and what else they arrange. */
function Aside({ activity: { association, others } }: { activity: ActivityView }) {
  const t = useTexts(activities);
  return (
    <>
      <Organiser association={association} />
      {others.length > 0 ? (
        <div className="no-print">
          <Section
            title={<OwnWithin sentence={(name) => t.moreFrom({ association: name })} own={association.name} />}
            plain
          >
            <ul className="stack stack-tight">
              {others.map(({ id, title }) => (
                <li key={id}>
                  <a href={`/activities/${id}`}>
                    <Own of={title} />
                  </a>
                </li>
              ))}
            </ul>
          </Section>
        </div>
      ) : null}
    </>
  );
}

export default function ActivityPage() {
  const { title: directoryTitle, results } = useTexts(directory);
  const lang = useFinnish();
  const { activity, lines, isSensitive, mayCounsel, share, behind, today } = useLoaderData<typeof loader>();
  const { association, certainty } = activity;
  return (
    <div className="page sheet">
      {isSensitive ? <QuickExit /> : null}
      <Breadcrumb items={[behind ? { label: results, href: behind } : { label: directoryTitle, href: "/directory" }]} />
      <PageHeader
        eyebrow={
          <a href={`/associations/${association.id}`} lang={lang}>
            {association.name}
          </a>
        }
        title={<Own of={activity.title} />}
        meta={<ActivityTags activity={activity} />}
        actions={
          <>
            {mayCounsel && activity.isListed ? <ReferralLink activityId={activity.id} title={activity.title} /> : null}
            <TrayButton activityId={activity.id} title={activity.title} size="normal" />
            <SheetActions share={share} />
          </>
        }
      />
      <EmergencyNote lines={lines} />
      <DoubtNote certainty={certainty} isListed={activity.isListed} />
      <ActivitySheet
        activity={activity}
        municipality={activity.municipality}
        today={today}
        aside={
          <>
            <Aside activity={activity} />
            <SheetFoot share={share} today={today} certainty={certainty} />
          </>
        }
        foot={
          <>
            <ConfirmedLine certainty={certainty} isListed={activity.isListed} />
            <ReportLink kind="activity" id={activity.id} />
          </>
        }
      />
    </div>
  );
}
