import { Button } from "#components/button";
import { ButtonLink } from "#components/button-link";
import { Form } from "#components/form";
import { AcceptFirst } from "#components/grants/accept-first";
import { advance } from "#i18n/messages/advance";
import { ownCase } from "#i18n/messages/own-case";
import { useTexts } from "#i18n/use-texts";

type StartClaimProps = {
  caseId: string;
  start: {
    open: { id: string; number: number; isAdvance: boolean } | null;
    mayStart: boolean;
    mayAskAdvance: boolean;
    acceptFirst: boolean;
    isUsedUp: boolean;
  };
};

/**
 * The way to the association's next claim: what is open is finished first, and each button begins what it says. An
 * advance is asked for before the first claim, which would close the way to it. Of a used award it is said that it is.
 */
export function StartClaim({ caseId, start }: StartClaimProps) {
  const t = useTexts(ownCase);
  const a = useTexts(advance);
  if (start.acceptFirst) return <AcceptFirst caseId={caseId} />;
  if (start.open) return <OpenClaim caseId={caseId} open={start.open} />;
  if (start.isUsedUp) return <p>{t.nothingLeft}</p>;
  if (!start.mayStart) return null;
  return (
    <Form action={`/my/cases/${caseId}/claims`}>
      {start.mayAskAdvance ? <p>{a.startText}</p> : null}
      <div className="cluster">
        <Button>{t.startClaim}</Button>
        {start.mayAskAdvance ? (
          <Button name="intent" value="advance" variant="quiet">
            {a.start}
          </Button>
        ) : null}
      </div>
    </Form>
  );
}

type OpenClaimProps = { caseId: string; open: NonNullable<StartClaimProps["start"]["open"]> };

/** A claim is finished before another is begun; of an advance it is said why the way to a claim is closed. */
function OpenClaim({ caseId, open: { id, number, isAdvance } }: OpenClaimProps) {
  const t = useTexts(ownCase);
  const a = useTexts(advance);
  return (
    <>
      {isAdvance ? <p>{a.openText}</p> : null}
      <p>
        <ButtonLink href={`/my/cases/${caseId}/claims/${id}`}>
          {(isAdvance ? a.continueOpen : t.continueClaim)({ number })}
        </ButtonLink>
      </p>
    </>
  );
}
