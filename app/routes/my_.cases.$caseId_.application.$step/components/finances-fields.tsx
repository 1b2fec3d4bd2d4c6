import { Fragment } from "react";
import { LeastOwnShare } from "#components/grants/least-own-share";
import { SumsOfBudget } from "#components/grants/sums-of-budget";
import { stepPath } from "#components/application-steps";
import { MoneyField } from "#components/money-field";
import { Note } from "#components/note";
import { TextArea } from "#components/text-area";
import { asksOverCap } from "#domain/grants/application";
import { sectionOfBudget, sumsOfBudget } from "#domain/grants/budget-in-core";
import { leastOwnShare } from "#domain/grants/eligibility";
import { APPLICATION_TEXT_LIMITS } from "#domain/grants/application-form";
import { partStep } from "#domain/grants/steps";
import { parseEuros } from "#domain/shared/cents";
import { formatEuros, formatShare } from "#i18n/format";
import { application } from "#i18n/messages/application";
import { apply } from "#i18n/messages/apply";
import { grantCap } from "#i18n/messages/grant-cap";
import { ownShare } from "#i18n/messages/own-share";
import { useLocale, useTexts } from "#i18n/use-texts";
import type { FieldsProps } from "./fields";

const SUMS = ["totalCostsCents", "ownShareCents", "otherFundingCents"] as const;

/** The sums as they are written by hand, where no budget tells them. */
function WrittenSums({ form, view }: FieldsProps) {
  const { hints } = useTexts(application);
  return SUMS.map((name) => (
    <Fragment key={name}>
      <MoneyField {...form.field(name)} hint={hints[name]} data-sum-source={name} />
      {name === "ownShareCents" && view.ownSharePercent > 0 ? (
        <LeastOwnShare
          shareBp={view.ownSharePercent * 100}
          costs={parseEuros(form.field("totalCostsCents").defaultValue ?? "") ?? 0}
          typed={form.field("ownShareCents").defaultValue}
          words={{ costs: "totalCostsCents", own: "ownShareCents" }}
        />
      ) : null}
    </Fragment>
  ));
}

/** That the budget has too little of the applicant's own money for the call. */
function OwnShareNote({ view: { content, ownSharePercent } }: Pick<FieldsProps, "view">) {
  const t = useTexts(ownShare);
  const locale = useLocale();
  const { totalCostsCents, ownShareCents } = content;
  const least = leastOwnShare(totalCostsCents ?? 0, ownSharePercent);
  if (ownShareCents === null || ownShareCents >= least) return null;
  return (
    <Note tone="attention">
      {t.tooLittle({ share: formatShare(ownSharePercent * 100, locale) })} {formatEuros(least, locale)}
    </Note>
  );
}

export function FinancesFields({ form, view }: FieldsProps) {
  const { hints } = useTexts(application);
  const t = useTexts(apply);
  const locale = useLocale();
  const section = sectionOfBudget(view.form, view.content);
  return (
    <>
      {view.shareBp < 10_000 ? <Note>{t.shareNote({ share: formatShare(view.shareBp, locale) })}</Note> : null}
      {section ? (
        <>
          <SumsOfBudget
            content={view.content}
            isFilled={sumsOfBudget(view.form, view.content) !== null}
            sumsBefore={view.sumsBefore}
            last={view.last}
            href={stepPath(view.caseId, partStep(section.id))}
          />
          <OwnShareNote view={view} />
        </>
      ) : (
        <WrittenSums form={form} view={view} />
      )}
      <MoneyField {...form.field("requestedCents")} hint={hints.requestedCents} />
      <CapNote view={view} />
      <TextArea {...form.field("budgetNotes")} rows={4} maxChars={APPLICATION_TEXT_LIMITS.budgetNotes} optional />
    </>
  );
}

/** The most that the call gives, right under the requested sum; more than that is told as what keeps it from being filed. */
function CapNote({ view: { capCents, content, drafting } }: Pick<FieldsProps, "view">) {
  const t = useTexts(grantCap);
  const locale = useLocale();
  // Beside a sum that was copied the note of that says it.
  const isTold = drafting.copied?.unconfirmed.includes("requestedCents") ?? false;
  if (capCents === null || (isTold && asksOverCap(content.requestedCents, capCents))) return null;
  const cap = formatEuros(capCents, locale);
  return asksOverCap(content.requestedCents, capCents) ? (
    <Note tone="attention">{t.over({ cap })}</Note>
  ) : (
    <Note>{t.atMost({ cap })}</Note>
  );
}
