import { ButtonLink } from "#components/button-link";
import { PageHeader } from "#components/page-header";

type ClosedLinkProps = { title: string; lead: string; signIn: string; home: string };

/** A link of a letter that opens nothing: why, and what one can do instead. */
export function ClosedLink({ title, lead, signIn, home }: ClosedLinkProps) {
  return (
    <div className="page page-narrow stack">
      <PageHeader title={title} lead={lead} />
      <p className="cluster">
        <ButtonLink href="/sign-in?next=/my">{signIn}</ButtonLink>
        <ButtonLink href="/" variant="quiet">
          {home}
        </ButtonLink>
      </p>
    </div>
  );
}
