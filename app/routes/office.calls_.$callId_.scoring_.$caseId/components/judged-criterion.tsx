import { RadioGroup } from "#components/radio-group";
import { TextArea } from "#components/text-area";
import { TextField } from "#components/text-field";
import type { useForm } from "#components/use-form";
import { COMMENT_MAX } from "#domain/grants/scoring/score-form";
import { formatShare } from "#i18n/format";
import { assessing } from "#i18n/messages/assessing";
import { useLocale, useTexts } from "#i18n/use-texts";
import type { AssessingView } from "../queries.server";

/** A scale of more steps than this is written as a number. */
const MOST_DOTS = 11;

type JudgedCriterionProps = {
  criterion: AssessingView["criteria"][number];
  form: ReturnType<typeof useForm<string>>;
};

/** Points and words for one criterion, with its guidance beside. */
export function JudgedCriterion({ criterion: { id, guidance, min, max, weightBp }, form }: JudgedCriterionProps) {
  const t = useTexts(assessing);
  const locale = useLocale();
  const hint = (
    <span className="prose">
      {[guidance, t.weight({ share: formatShare(weightBp, locale) })].filter(Boolean).join("\n")}
    </span>
  );
  const steps = Array.from({ length: Math.min(max - min + 1, MOST_DOTS + 1) }, (_, step) => String(min + step));
  return (
    <div className="score-criterion">
      {steps.length <= MOST_DOTS ? (
        <RadioGroup
          {...form.one(`marks.${id}`)}
          hint={hint}
          layout="line"
          options={steps.map((value) => ({ value, label: value }))}
        />
      ) : (
        <TextField
          {...form.field(`marks.${id}`)}
          hint={hint}
          inputMode="numeric"
          width="short"
          suffix={`${min}–${max}`}
        />
      )}
      <TextArea {...form.field(`comments.${id}`)} hint={t.commentHint} rows={2} maxChars={COMMENT_MAX} optional />
    </div>
  );
}
