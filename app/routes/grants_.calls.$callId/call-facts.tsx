import { Countdown } from "#components/countdown";
import { Money } from "#components/money";
import { QuickFacts } from "#components/quick-facts";
import { formatDate, formatDateTime, formatEuros } from "#i18n/format";
import { callPage } from "#i18n/messages/call-page";
import { calls } from "#i18n/messages/calls";
import { drafting } from "#i18n/messages/drafting";
import { useLocale, useTexts } from "#i18n/use-texts";
import type { AnnouncementView } from "./queries.server";

/** How much, when, who decides and who answers, large enough to read on a noticeboard. */
export function CallFacts({ call }: { call: AnnouncementView }) {
  const t = useTexts(callPage);
  const { closesAt, closedAt } = useTexts(calls);
  const d = useTexts(drafting);
  const locale = useLocale();
  const closes = formatDateTime(call.closesAt, locale);
  const until = call.stage === "closed" ? closedAt({ at: closes }) : closesAt({ at: closes });
  return (
    <QuickFacts
      items={[
        {
          icon: "calendar",
          label: t.window,
          value: call.stage === "open" ? <Countdown until={call.closesAt}>{until}</Countdown> : until,
          note: call.stage === "upcoming" ? t.opensOn({ at: formatDateTime(call.opensAt, locale) }) : undefined,
          tone: call.closesSoon ? "next" : undefined,
        },
        {
          icon: "euro",
          label: t.money,
          value: <Money amount={call.shareableCents} />,
          note: notes(
            call.setApartCents > 0 && t.setApart({ sum: formatEuros(call.setApartCents, locale) }),
            call.condition && !call.condition.lifted && t.conditionalTitle,
          ),
        },
        {
          icon: "people",
          label: t.decision,
          value: call.decisionExpectedOn ? formatDate(call.decisionExpectedOn, locale) : t.asArrives,
          note: notes(
            call.usualDays !== null && t.usually({ days: call.usualDays }),
            t.by({ body: call.decidingBody }),
          ),
        },
        ...(call.contact
          ? [{ icon: "question" as const, label: t.ask, value: call.contact.name, note: call.contact.title }]
          : []),
        {
          icon: "clock",
          label: d.writing,
          value: (call.writing.isMeasured ? d.tookOthers : d.takesAbout)(call.writing),
        },
      ]}
    />
  );
}

/** What is true of it, on one line. */
const notes = (...said: (string | false | null)[]): string | undefined => said.filter(Boolean).join(" · ") || undefined;

type Conditional = Pick<AnnouncementView, "budgetCents"> & { condition: NonNullable<AnnouncementView["condition"]> };

/** That the money is not certain yet, or when and where it became so. */
export function ConditionText({ budgetCents, condition: { announcedCents, lifted } }: Conditional) {
  const t = useTexts(callPage);
  const locale = useLocale();
  const euros = (sum: number) => formatEuros(sum, locale);
  if (!lifted) return <p>{t.conditional({ sum: euros(budgetCents) })}</p>;
  return (
    <p>
      {t.lifted({ date: formatDate(lifted.on, locale), section: lifted.section })}{" "}
      {announcedCents === budgetCents ? "" : t.sumChanged({ from: euros(announcedCents), to: euros(budgetCents) })}
    </p>
  );
}
