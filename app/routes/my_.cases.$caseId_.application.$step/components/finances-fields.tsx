import { Fragment } from "react";
import { BudgetDiffers } from "#components/grants/budget-differs";
import { LeastOwnShare } from "#components/grants/least-own-share";
import { MoneyField } from "#components/money-field";
import { Note } from "#components/note";
import { TextArea } from "#components/text-area";
import { asksOverCap } from "#domain/grants/application";
import { sumsOfBudget, sumsThatDiffer } from "#domain/grants/budget-in-core";
import { APPLICATION_TEXT_LIMITS } from "#domain/grants/application-form";
import { parseEuros } from "#domain/shared/cents";
import { formatEuros, formatShare } from "#i18n/format";
import { application } from "#i18n/messages/application";
import { apply } from "#i18n/messages/apply";
import { drafting } from "#i18n/messages/drafting";
import { grantCap } from "#i18n/messages/grant-cap";
import { useLocale, useTexts } from "#i18n/use-texts";
import type { FieldsProps } from "./fields";

const SUMS = ["totalCostsCents", "ownShareCents", "otherFundingCents", "requestedCents"] as const;

export function FinancesFields({ form, view }: FieldsProps) {
  const { hints } = useTexts(application);
  const d = useTexts(drafting);
  const t = useTexts(apply);
  const locale = useLocale();
  const budget = sumsOfBudget(view.form, view.content);
  return (
    <>
      {view.shareBp < 10_000 ? <Note>{t.shareNote({ share: formatShare(view.shareBp, locale) })}</Note> : null}
      {budget && sumsThatDiffer(view.form, view.content).length === 0 ? <Note>{d.fromBudget}</Note> : null}
      <BudgetDiffers form={view.form} content={view.content} />
      {SUMS.map((name) => (
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
      ))}
      <CapNote view={view} />
      <TextArea {...form.field("budgetNotes")} rows={4} maxChars={APPLICATION_TEXT_LIMITS.budgetNotes} optional />
    </>
  );
}

/** The most that the call gives, right under the requested sum; more than that is told as what keeps it from being filed. */
function CapNote({ view: { capCents, content } }: Pick<FieldsProps, "view">) {
  const t = useTexts(grantCap);
  const locale = useLocale();
  if (capCents === null) return null;
  const cap = formatEuros(capCents, locale);
  return asksOverCap(content.requestedCents, capCents) ? (
    <Note tone="attention">{t.over({ cap })}</Note>
  ) : (
    <Note>{t.atMost({ cap })}</Note>
  );
}
