import { Button } from "#components/button";
import { CheckboxField } from "#components/checkbox-field";
import { useLackingSentence } from "#components/grants/use-lacking-sentence";
import { Note } from "#components/note";
import { TextArea } from "#components/text-area";
import type { useForm } from "#components/use-form";
import { openPoints } from "#i18n/messages/open-points";
import { useTexts } from "#i18n/use-texts";
import type { OpenCase } from "../open-points.server";
import { REASON_MAX } from "../schema";

type OpenPointsProps = { open: readonly OpenCase[]; form: ReturnType<typeof useForm<string>> };

/** By name, what still lacks what: to be mended first, or taken along knowingly and with a reason. */
export function OpenPoints({ open, form }: OpenPointsProps) {
  const t = useTexts(openPoints);
  if (open.length === 0) return null;
  return (
    <Note tone="attention" title={t.title({ count: open.length })}>
      <p>{t.lead}</p>
      <ul className="list-bulleted">
        {open.map((one) => (
          <OpenLine key={one.caseId} one={one} />
        ))}
      </ul>
      <input type="hidden" name="openCases" value={open.map(({ caseId }) => caseId).join(" ")} />
      <CheckboxField {...form.tick("acceptOpen")} />
      <TextArea {...form.field("openReason")} hint={t.reasonHint} rows={2} maxChars={REASON_MAX} />
      <Button name="intent" value="finish" variant="quiet">
        {t.finish}
      </Button>
    </Note>
  );
}

function OpenLine({ one: { caseId, caseNumber, applicantName, lacking, undone, names } }: { one: OpenCase }) {
  const t = useTexts(openPoints);
  const sentence = useLackingSentence(names);
  const name = `${applicantName} ${caseNumber}`;
  if (!lacking)
    return (
      <li>
        {name}: {t.kept}
      </li>
    );
  return (
    <li>
      <a href={`/office/cases/${caseId}`}>{name}</a>
      <ul className="list-bulleted small">
        {undone.map((what) => (
          <li key={what}>{t.undone[what]}</li>
        ))}
        {lacking.map((lack) => (
          <li key={JSON.stringify(lack)}>{sentence(lack)}</li>
        ))}
      </ul>
    </li>
  );
}
