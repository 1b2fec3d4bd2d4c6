import { FactList, type Fact } from "#components/fact-list";
import type { ActivityKnown, EligibilityFinding, Verdict } from "#domain/grants/eligibility";
import { partsOf } from "#domain/shared/plain-date";
import { formatDate } from "#i18n/format";
import { activityTold } from "#i18n/messages/activity-told";
import { eligibility } from "#i18n/messages/eligibility";
import { useLocale, useTexts } from "#i18n/use-texts";

const LOOKS: Record<Verdict, Pick<Fact, "icon" | "tone">> = {
  met: { icon: "check", tone: "good" },
  notMet: { icon: "close", tone: "bad" },
  toCheck: { icon: "info", tone: "attention" },
};

type Told = {
  verdict: Verdict;
  activity: ActivityKnown;
  tellHref: string | undefined;
  profileHref: string | undefined;
};

/** How long the applicant must have been active, what the city knows of it, and where the rest is told. */
function Activity({ verdict, activity: { months, by, since }, tellHref, profileHref }: Told) {
  const t = useTexts(activityTold);
  const locale = useLocale();
  const known = since
    ? t.known[since.by]({ date: formatDate(since.on, locale), year: partsOf(since.on).year })
    : t.unknown;
  const needs = months % 12 === 0 ? t.needsYears({ count: months / 12 }) : t.needsMonths({ count: months });
  if (verdict === "met") return `${needs} ${known}`;
  return (
    <>
      {needs} {known} {t.begunBy({ date: formatDate(by, locale) })} {tellHref ? <a href={tellHref}>{t.tell}</a> : t.ask}
      {profileHref && since?.by !== "told" ? (
        <>
          {" "}
          <a href={profileHref}>{t.tellYear}</a>
        </>
      ) : null}
    </>
  );
}

type EligibilityListProps = {
  findings: readonly EligibilityFinding[];
  /** Where the applicant tells since when it has been active; left out where somebody else reads. */
  tellHref?: string | undefined;
  /** Where it tells the year for all applications; left out likewise. */
  profileHref?: string | undefined;
  /** Other conditions that are not met, in sentences: they are told first. */
  also?: readonly string[] | undefined;
};

/** How an applicant meets each rule of a call, in words and with a picture. */
export function EligibilityList({ findings, tellHref, profileHref, also = [] }: EligibilityListProps) {
  const t = useTexts(eligibility);
  const items = findings.map(({ code, verdict, activity }) => ({
    ...LOOKS[verdict],
    text: activity ? <Activity {...{ verdict, activity, tellHref, profileHref }} /> : t.findings[code][verdict],
  }));
  const first = also.map((text) => ({ ...LOOKS.notMet, text }));
  return <FactList items={[...first, ...items]} label={t.title} layout="rows" />;
}
