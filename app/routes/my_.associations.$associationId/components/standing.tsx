import { certaintyText } from "#components/associations/confirmed-line";
import { ButtonLink } from "#components/button-link";
import { Note } from "#components/note";
import { confirmedLine } from "#i18n/messages/confirmed-line";
import { myDesk } from "#i18n/messages/my-desk";
import { useLocale, useTexts } from "#i18n/use-texts";
import type { OwnAssociationView } from "../queries.server";
import { AfterSubmission } from "./after-submission";

function SubmitLink({ id }: { id: string }) {
  const t = useTexts(myDesk);
  return (
    <p>
      <ButtonLink href={`/my/associations/${id}/submission`}>{t.submit}</ButtonLink>
    </p>
  );
}

/** How sure we are that a published record is true, and the button that makes us sure again. */
function Confirmation({ association: { id, certainty, isDue } }: { association: OwnAssociationView }) {
  const t = useTexts(myDesk);
  const line = certaintyText(certainty, useTexts(confirmedLine), useLocale());
  return (
    <Note tone={isDue ? "attention" : "success"} title={isDue ? t.confirmTitle : undefined}>
      <p>{line}</p>
      <p>
        <ButtonLink
          href={`/my/associations/${id}/confirmation`}
          size="small"
          icon="check"
          variant={isDue ? "primary" : "quiet"}
        >
          {isDue ? t.confirm : t.confirmAgain}
        </ButtonLink>
      </p>
    </Note>
  );
}

/** Where the association's record stands and what comes next. */
export function Standing({ association }: { association: OwnAssociationView }) {
  const t = useTexts(myDesk);
  const { id, status, maySubmit, returnReason } = association;
  const submitLink = maySubmit ? <SubmitLink id={id} /> : null;
  switch (status) {
    case "draft":
      return (
        <Note tone="attention">
          <p>{t.draftNote}</p>
          {submitLink}
        </Note>
      );
    case "returned":
      return (
        <Note tone="attention" title={t.returnedNote}>
          <p className="prose">{returnReason}</p>
          {submitLink}
        </Note>
      );
    case "submitted":
      return <AfterSubmission association={association} />;
    case "archived":
      return <Note>{t.archivedNote}</Note>;
    case "published":
    case "unlisted":
      return <Confirmation association={association} />;
  }
}
