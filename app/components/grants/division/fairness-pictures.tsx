import { useGroupName, type GroupNames } from "#components/grants/division/group-name";
import { Section } from "#components/section";
import type { BenchGroup, BenchPictures } from "#domain/grants/allocation/bench";
import { GROUPINGS, type Grouping } from "#domain/grants/allocation/groups";
import { formatEuros } from "#i18n/format";
import { division } from "#i18n/messages/division";
import { useLocale, useTexts } from "#i18n/use-texts";

type FairnessPicturesProps = { pictures: BenchPictures; groupNames: GroupNames };

/** Who the money goes to, four ways: a bar for what each group would get over one for what it applied for. */
export function FairnessPictures({ pictures, groupNames }: FairnessPicturesProps) {
  const t = useTexts(division);
  const shown = GROUPINGS.filter((grouping) => pictures.groups[grouping].some(({ group }) => group !== null));
  if (shown.length === 0) return null;
  return (
    <Section title={t.fairness} lead={t.fairnessLead}>
      <div className="fairness" data-trial-part="fairness">
        {shown.map((grouping) => (
          <Picture key={grouping} grouping={grouping} groups={pictures.groups[grouping]} names={groupNames} />
        ))}
      </div>
    </Section>
  );
}

type PictureProps = { grouping: Grouping; groups: readonly BenchGroup[]; names: GroupNames };

function Picture({ grouping, groups, names }: PictureProps) {
  const t = useTexts(division);
  const locale = useLocale();
  const nameOf = useGroupName(names);
  const most = Math.max(1, ...groups.map(({ appliedCents, givenCents }) => Math.max(appliedCents, givenCents)));
  const width = (sum: number): string => `${((100 * sum) / most).toFixed(2)}%`;
  return (
    <section className="fairness-picture" aria-label={t.groupings[grouping]}>
      <h3>{t.groupings[grouping]}</h3>
      <dl>
        {groups.map(({ group, applicants, appliedCents, givenCents }) => (
          <div className="fairness-row" key={group ?? ""}>
            <dt>
              {nameOf(grouping, group)} <small className="muted">{t.groupApplicants({ count: applicants })}</small>
            </dt>
            <dd>
              <svg className="fairness-bar" width="100%" height="14" aria-hidden="true" focusable="false">
                <rect className="fairness-applied" width={width(appliedCents)} height="14" rx="3" />
                <rect className="fairness-given" width={width(givenCents)} height="8" y="3" rx="2" />
              </svg>
              <span className="small numbers">
                {t.ofApplied({ given: formatEuros(givenCents, locale), applied: formatEuros(appliedCents, locale) })}
              </span>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
