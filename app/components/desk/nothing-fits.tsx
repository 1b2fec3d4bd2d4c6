import { Button } from "#components/button";
import { Form } from "#components/form";
import type { MeantCodes } from "#domain/search/needs-meant";
import { unmetNeeds } from "#i18n/messages/unmet-needs";
import { useTexts } from "#i18n/use-texts";

type NothingFitsProps = {
  /** The form's own id: sent twice it counts once. */
  markId: string;
  /** What was asked for, told by the server in codes: no word of the question is sent. */
  codes: MeantCodes;
};

/** "Nothing found for my client": one press after the results, and the coverage map knows. */
export function NothingFits({ markId, codes }: NothingFitsProps) {
  const t = useTexts(unmetNeeds);
  return (
    <Form action="/office/unmet-needs" className="nothing-fits no-print">
      <h2 className="nothing-fits-title">{t.question}</h2>
      <p className="muted">{t.explanation}</p>
      <input type="hidden" name="markId" value={markId} />
      {Object.entries(codes).flatMap(([name, values]) =>
        values.map((value) => <input key={`${name} ${value}`} type="hidden" name={name} value={value} />),
      )}
      <Button variant="quiet">{t.mark}</Button>
    </Form>
  );
}
