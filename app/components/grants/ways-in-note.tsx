import { ButtonLink } from "#components/button-link";
import { Note } from "#components/note";
import type { ApplicantKind } from "#domain/grants/programme-rules";
import type { WaysIn } from "#domain/grants/ways-in";
import { associations } from "#i18n/messages/associations";
import { whoIsOffered } from "#i18n/messages/who-is-offered";
import { useTexts } from "#i18n/use-texts";

type WaysInNoteProps = { ways: WaysIn; applicants: readonly ApplicantKind[] };

/** Why none of the person's own may apply to a call, and the way that is open all the same. */
export function WaysInNote({ ways: { otherKinds, elsewhere, register }, applicants }: WaysInNoteProps) {
  const w = useTexts(whoIsOffered);
  const { kinds } = useTexts(associations);
  const hasNone = otherKinds.length + elsewhere.length === 0;
  const served = applicants.map((kind) => kinds[kind].toLocaleLowerCase("fi")).join(", ");
  return (
    <Note tone="attention" title={hasNone ? w.hasNoneTitle : w.noneServedTitle}>
      {hasNone ? <p>{w.hasNone({ kinds: served })}</p> : null}
      {otherKinds.length > 0 ? (
        <p>{w.otherKinds({ names: otherKinds.join(", "), count: otherKinds.length, kinds: served })}</p>
      ) : null}
      {elsewhere.length > 0 ? <p>{w.elsewhere({ names: elsewhere.join(", "), count: elsewhere.length })}</p> : null}
      {register.length > 0 ? (
        <>
          <p>
            {hasNone ? null : `${w.asOther} `}
            {w.registerLead}
          </p>
          <div className="cluster">
            {register.map((kind) => (
              <ButtonLink key={kind} href={`/my/associations/new?kind=${kind}`} variant="quiet">
                {w.registerAs[kind]}
              </ButtonLink>
            ))}
          </div>
        </>
      ) : null}
    </Note>
  );
}
