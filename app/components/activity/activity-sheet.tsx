import type { ReactNode } from "react";
import { ActivityAccess } from "#components/activity/activity-access";
import { ActivityAnswers } from "#components/activity/activity-answers";
import { Picture } from "#components/associations/picture";
import { DefinitionList } from "#components/definition-list";
import { Section } from "#components/section";
import type { ShownActivity } from "#domain/associations/shown-activity";
import { codeText } from "#i18n/code-text";
import { activities } from "#i18n/messages/activities";
import { activityPage } from "#i18n/messages/activity-page";
import { serviceLanguages } from "#i18n/messages/service-languages";
import { useTerms } from "#i18n/use-terms";
import { useFinnish, useTexts } from "#i18n/use-texts";

function useWho(activity: ShownActivity) {
  const t = useTexts(activityPage);
  const words = useTexts(activities);
  const languages = useTexts(serviceLanguages);
  const [groups, needs, tasks] = [useTerms("targetGroups"), useTerms("needs"), useTerms("volunteerTypes")];
  const { group, notFor, volunteerType, companionWelcome, referral } = activity;
  const size = group.maxSize === null ? "" : t.maxSize({ count: group.maxSize });
  return [
    { label: words.forWhom, value: groups.line(activity.targetGroups) },
    { label: t.notFor, value: notFor.text && <span lang={notFor.lang}>{notFor.text}</span> },
    { label: t.volunteerType, value: volunteerType ? tasks.name(volunteerType) : "" },
    { label: t.helps, value: activity.isVolunteerTask ? "" : needs.line(activity.needs) },
    { label: t.group, value: [group.kind ? t.groups[group.kind] : "", size].filter(Boolean).join(". ") },
    { label: words.languages, value: activity.languages.map((code) => codeText(languages, code)).join(", ") },
    { label: t.companionLabel, value: t.companion[companionWelcome] },
    { label: t.firstTime, value: referral.warmHandover ? `${t.atTheDoor} ${t.atTheDoorText}` : "" },
  ].filter(({ value }) => value !== "");
}

/** That a professional may send somebody here, how, and how soon one hears. */
function Referral({ referral }: Pick<ShownActivity, "referral">) {
  const t = useTexts(activityPage);
  const lang = useFinnish();
  if (!referral.accepted) return null;
  const { method, responseDays } = referral;
  const isCode = Object.hasOwn(t.referralMethods, method);
  return (
    <Section title={t.professionals} plain>
      <p>
        {t.referrals} {responseDays === null ? null : t.responseDays({ days: responseDays })}
      </p>
      {method ? <p lang={isCode ? undefined : lang}>{codeText(t.referralMethods, method)}</p> : null}
    </Section>
  );
}

type ActivitySheetProps = {
  activity: ShownActivity;
  municipality: string;
  today: string;
  /** How sure we are, and the way to tell of a mistake: under what they are about. */
  foot?: ReactNode;
  aside: ReactNode;
};

/** Everything that is known of an activity, in the order in which a person needs it. */
export function ActivitySheet({ activity, municipality, today, foot, aside }: ActivitySheetProps) {
  const t = useTexts(activityPage);
  const { description, plainFinnish, photo, referral } = activity;
  const who = useWho(activity);
  return (
    <>
      <ActivityAnswers activity={activity} municipality={municipality} today={today} />
      <div className="aside-last">
        <div className="sheet-body">
          {photo ? (
            <Picture picture={photo} sizes="(min-width: 56rem) 46rem, 100vw" className="sheet-photo" eager />
          ) : null}
          <p className="prose lead-text" lang={description.lang}>
            {description.text}
          </p>
          {plainFinnish ? (
            <Section title={t.plain} plain>
              <p className="prose lead-text" lang="fi">
                {plainFinnish}
              </p>
            </Section>
          ) : null}
          {who.length > 0 ? (
            <Section title={t.who} plain>
              <DefinitionList items={who} />
            </Section>
          ) : null}
          <ActivityAccess accessibility={activity.accessibility} notAccessible={activity.notAccessible} />
          <Referral referral={referral} />
          {foot}
        </div>
        <aside className="stack">{aside}</aside>
      </div>
    </>
  );
}
