import type { ReactNode } from "react";
import { DefinitionList, type Definition } from "#components/definition-list";
import { Written, WrittenIn, WrittenProse } from "#components/grants/written-in";
import { Money } from "#components/money";
import { Section } from "#components/section";
import type { ApplicationContent, ApplicationStep } from "#domain/grants/application";
import { subjectOf } from "#domain/grants/subjects";
import { formatIban, parseIban } from "#domain/shared/iban";
import { groupedPhone } from "#domain/shared/phone-number";
import { formatDate } from "#i18n/format";
import { application } from "#i18n/messages/application";
import { useLocale, useTexts } from "#i18n/use-texts";

type ApplicationContentProps = {
  /** `iban` as this reader may see it, whole or masked; null where it is nobody's to see. */
  content: Omit<ApplicationContent, "iban"> & { iban: string | null };
  /** What stands under a field: what was asked about it, or the way to ask. */
  beside?: ((subject: string) => ReactNode) | undefined;
  /** E.g. a link to the step where it can be changed. */
  actionsFor?: ((step: ApplicationStep) => ReactNode) | undefined;
  /** Of the headings: 2 where nothing stands over them but the page's own. */
  level?: 2 | 3 | undefined;
};

/** A whole account in groups of four, a masked one as it is. */
function inGroups(account: string): string {
  const parsed = parseIban(account);
  return parsed.ok ? formatIban(parsed.value) : account;
}

/** The application as it is read: by the applicant before filing, by the official after. */
export function ApplicationContentView({ content, beside, actionsFor, level = 3 }: ApplicationContentProps) {
  const t = useTexts(application);
  const locale = useLocale();
  const empty = <span className="muted">{t.nothing}</span>;
  const under = (name: keyof ApplicationContent, value: ReactNode): ReactNode =>
    beside ? (
      <>
        {value} {beside(subjectOf("core", name))}
      </>
    ) : (
      value
    );
  const text = (name: "contactName" | "contactEmail" | "contactPhone"): Definition => ({
    label: t.labels[name],
    value: under(name, (name === "contactPhone" ? groupedPhone(content[name]) : content[name]) || empty),
  });
  const prose = (name: "purpose" | "beneficiaries" | "budgetNotes"): Definition => ({
    label: t.labels[name],
    value: under(name, content[name] ? <WrittenProse text={content[name]} /> : empty),
  });
  const sum = (name: "totalCostsCents" | "ownShareCents" | "otherFundingCents" | "requestedCents"): Definition => ({
    label: t.labels[name],
    value: under(name, <Money amount={content[name]} tone={name === "requestedCents" ? "strong" : "plain"} />),
    numeric: true,
  });
  const day = (date: string | null): string => (date === null ? "" : formatDate(date, locale));
  const period = content.startsOn || content.endsOn ? `${day(content.startsOn)}–${day(content.endsOn)}` : empty;
  const members = content.memberCount === null ? empty : t.members({ count: content.memberCount });
  return (
    <WrittenIn language={content.writtenIn}>
      <Section title={t.groups.plan} level={level} plain actions={actionsFor?.("purpose")}>
        <DefinitionList
          items={[
            { label: t.labels.title, value: under("title", content.title ? <Written text={content.title} /> : empty) },
            prose("purpose"),
            prose("beneficiaries"),
            { label: t.period, value: under("startsOn", period) },
          ]}
        />
      </Section>
      <Section title={t.groups.money} level={level} plain actions={actionsFor?.("finances")}>
        <DefinitionList
          items={[
            sum("totalCostsCents"),
            sum("ownShareCents"),
            sum("otherFundingCents"),
            sum("requestedCents"),
            prose("budgetNotes"),
          ]}
        />
      </Section>
      <Section title={t.groups.contact} level={level} plain actions={actionsFor?.("applicant")}>
        <DefinitionList
          items={[
            text("contactName"),
            text("contactEmail"),
            text("contactPhone"),
            ...(content.iban === null
              ? []
              : [{ label: t.labels.iban, value: under("iban", content.iban ? inGroups(content.iban) : empty) }]),
            { label: t.labels.memberCount, value: under("memberCount", members) },
            ...(content.activeSinceYear
              ? [{ label: t.labels.activeSinceYear, value: under("activeSinceYear", content.activeSinceYear) }]
              : []),
          ]}
        />
      </Section>
    </WrittenIn>
  );
}
