import { ParentField } from "#components/associations/identity-fields";
import { LinkRows } from "#components/associations/link-rows";
import type { AssociationFormView } from "#components/associations/use-association-form";
import { CheckboxGroup } from "#components/checkbox-group";
import { Fieldset } from "#components/fieldset";
import { FoldedFields } from "#components/folded-fields";
import { KnowledgeFields } from "#components/knowledge-fields";
import { TextArea } from "#components/text-area";
import { TextField } from "#components/text-field";
import { FUNDING_TAGS } from "#domain/associations/funding";
import { readAnswers } from "#domain/shared/known-answers";
import { codeOptions } from "#i18n/code-text";
import { associationDetails } from "#i18n/messages/association-details";
import { useTerms } from "#i18n/use-terms";
import { useTexts } from "#i18n/use-texts";

/** What the form lets one choose from besides the lists of words. */
export type DetailChoices = {
  /** Null for a helper: where the association belongs is its own word. */
  umbrellas: readonly { value: string; label: string }[] | null;
  /** Names in the directory, where the form asks whose group this is here and not among what tells it apart. */
  parentNames: readonly string[] | null;
};

type Part = { form: AssociationFormView };

function Names({ form, choices: { umbrellas, parentNames } }: Part & { choices: DetailChoices }) {
  const t = useTexts(associationDetails);
  const names = ["otherNames", "umbrellas", ...(parentNames ? ["parentName"] : [])];
  return (
    <FoldedFields id="names" title={t.folds.names} filled={form.filled(...names)} open={form.wrong(...names)}>
      {parentNames ? <ParentField form={form} names={parentNames} /> : null}
      <TextArea {...form.field("otherNames")} hint={t.hints.otherNames} rows={2} optional />
      {umbrellas === null ? null : umbrellas.length > 0 ? (
        <CheckboxGroup {...form.many("umbrellas")} hint={t.hints.umbrellas} options={umbrellas} />
      ) : (
        <p className="muted">{t.noUmbrellas}</p>
      )}
    </FoldedFields>
  );
}

function Accessibility({ form }: Part) {
  const t = useTexts(associationDetails);
  const access = useTerms("accessibility");
  const known = form.known("accessibility");
  const said = readAnswers(known.answers);
  const answered = [...said].filter(([, knowledge]) => knowledge !== "unknown");
  const { options } = access.choices({ defaultValues: answered.map(([code]) => code) });
  return (
    <FoldedFields id="access" title={t.folds.accessibility} filled={answered.length} open={form.wrong("accessibility")}>
      <KnowledgeFields {...known} hint={t.hints.accessibility} options={options} />
    </FoldedFields>
  );
}

const FACTS = ["values", "memberCount", "memberCountYear", "activeSinceYear", "premisesUsed", "fundingTags"] as const;

function Facts({ form }: Part) {
  const t = useTexts(associationDetails);
  return (
    <FoldedFields id="facts" title={t.folds.facts} filled={form.filled(...FACTS)} open={form.wrong(...FACTS)}>
      <TextArea {...form.field("values")} hint={t.hints.values} rows={2} maxChars={800} optional />
      <div className="field-row">
        <TextField {...form.field("memberCount")} inputMode="numeric" width="short" optional />
        <TextField {...form.field("memberCountYear")} inputMode="numeric" width="short" optional />
      </div>
      <TextField
        {...form.field("activeSinceYear")}
        hint={t.hints.activeSinceYear}
        inputMode="numeric"
        width="short"
        optional
      />
      <TextArea {...form.field("premisesUsed")} hint={t.hints.premisesUsed} rows={2} maxChars={800} optional />
      <CheckboxGroup {...form.many("fundingTags")} options={codeOptions(FUNDING_TAGS, t.funding)} layout="columns" />
    </FoldedFields>
  );
}

function Volunteers({ form }: Part) {
  const t = useTexts(associationDetails);
  const types = useTerms("volunteerTypes");
  const group = form.many("volunteerTypes");
  return (
    <FoldedFields
      id="volunteers"
      title={t.folds.volunteers}
      filled={group.defaultValues.length}
      open={form.wrong("volunteerTypes")}
    >
      <CheckboxGroup {...types.choices(group)} hint={t.hints.volunteerTypes} layout="columns" />
    </FoldedFields>
  );
}

const LANGUAGES = ["plainFinnish", "descriptionSv", "descriptionEn"] as const;

function Languages({ form }: Part) {
  const t = useTexts(associationDetails);
  return (
    <FoldedFields
      id="languages-fold"
      title={t.folds.languages}
      filled={form.filled(...LANGUAGES)}
      open={form.wrong(...LANGUAGES)}
    >
      <TextArea
        {...form.field("plainFinnish")}
        hint={t.hints.plainFinnish}
        rows={4}
        maxChars={1000}
        lang="fi"
        optional
      />
      <TextArea
        {...form.field("descriptionSv")}
        hint={t.hints.translations}
        rows={3}
        maxChars={3000}
        lang="sv"
        optional
      />
      <TextArea {...form.field("descriptionEn")} rows={3} maxChars={3000} lang="en" optional />
    </FoldedFields>
  );
}

/** What may be told once the most important is told, each part folded away under its name. */
export function DetailFields({ form, linkCount, choices }: Part & { linkCount: number; choices: DetailChoices }) {
  const t = useTexts(associationDetails);
  return (
    <Fieldset id="more" legend={t.title} hint={t.lead}>
      <div>
        <Languages form={form} />
        <Accessibility form={form} />
        <Volunteers form={form} />
        <Names form={form} choices={choices} />
        <Facts form={form} />
        <LinkRows form={form} count={linkCount} />
      </div>
    </Fieldset>
  );
}
