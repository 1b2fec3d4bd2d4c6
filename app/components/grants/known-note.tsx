import { Button } from "#components/button";
import { classNames } from "#components/class-names";
import { isKnownUnanswered, sourcesFor, type KnownApplication, type KnownSources } from "#domain/grants/known-answers";
import type { Answer } from "#domain/grants/form/answers";
import type { Field, FormDefinition } from "#domain/grants/form/definition";
import { formatDate, formatEuros, formatNumber } from "#i18n/format";
import { knownTexts } from "#i18n/messages/known";
import { useLocale, useTexts } from "#i18n/use-texts";

type KnownNoteProps = {
  field: Field;
  form: FormDefinition;
  known: KnownSources & { reports: readonly unknown[] };
  label: string;
  answer: Answer | undefined;
  isFilled: boolean;
};

/** Does the answer deny what the city has? */
const denies = (answer: Answer | undefined): boolean =>
  (answer?.kind === "yesNo" && answer.yes === false) ||
  ((answer?.kind === "otherGrants" || answer?.kind === "premises") && answer.none);

function Application({ of: { name, requestedCents, decision } }: { of: KnownApplication }) {
  const t = useTexts(knownTexts);
  const locale = useLocale();
  const asked = formatEuros(requestedCents ?? 0, locale);
  if (!decision) return t.waiting({ name, asked });
  const by = { section: decision.section, date: formatDate(decision.meetingDate, locale) };
  const source = decision.byOfficeHolder ? t.byHolder(by) : t.decision(by);
  return decision.awardedCents > 0
    ? t.awarded({ name, source, sum: formatEuros(decision.awardedCents, locale) })
    : t.rejected({ name, source });
}

/**
 * What the city has itself that concerns a question, and where it has it from: shown whatever is answered.
 * `isFilled`: the answer is still the one that was filled in by it.
 */
export function KnownNote({ field, form, known, label, answer, isFilled }: KnownNoteProps) {
  const t = useTexts(knownTexts);
  const locale = useLocale();
  const { applications, premises } = sourcesFor(field, form, known);
  if (applications.length + premises.length === 0) return null;
  const isDenied = denies(answer);
  const isOffered = isKnownUnanswered(field, form, answer, known);
  const whole = isFilled ? t.filled : t.correct;
  const advice = isOffered ? t.unanswered : whole;
  return (
    <div className={classNames("field-note", !isDenied && !isFilled && "field-note-quiet")}>
      <p>
        <strong>{t.known}</strong> {isDenied ? t.denied : advice}
      </p>
      <ul>
        {applications.map((one) => (
          <li key={one.caseId}>
            <a href={`/my/cases/${one.caseId}`}>
              <Application of={one} />
            </a>
          </li>
        ))}
        {premises.map(({ id, name, hours }) => (
          <li key={id}>{t.booked({ name, hours: formatNumber(hours ?? 0, locale) })}</li>
        ))}
      </ul>
      {isOffered ? (
        <Button
          name="_intent"
          value={`known ${field.id}`}
          variant="quiet"
          size="small"
          aria-label={t.fillOf({ label })}
        >
          {t.fill}
        </Button>
      ) : null}
    </div>
  );
}
