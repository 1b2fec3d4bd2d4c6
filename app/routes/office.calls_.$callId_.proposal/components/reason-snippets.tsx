import { Button } from "#components/button";
import { Disclosure } from "#components/disclosure";
import { proposal } from "#i18n/messages/proposal";
import { reasons } from "#i18n/messages/reasons";
import { useTexts } from "#i18n/use-texts";
import type { ProposalPageView } from "../queries.server";

/** Sentences to start a reason from, with what each is for. Without JavaScript they can be copied. */
export function ReasonSnippets({ library }: Pick<ProposalPageView, "library">) {
  const t = useTexts(proposal);
  const { uses, manage } = useTexts(reasons);
  return (
    <Disclosure summary={t.snippetsTitle}>
      <p className="needs-script muted">{t.snippetsLead}</p>
      <ul className="snippets">
        {library.map(({ id, use, text }) => (
          <li key={id}>
            <span>
              {text} <small className="muted">{uses[use]}</small>
            </span>
            <Button
              className="needs-script"
              type="button"
              variant="plain"
              size="small"
              icon="plus"
              data-insert-text={text}
            >
              {t.addSnippet} <span className="visually-hidden">{text}</span>
            </Button>
          </li>
        ))}
      </ul>
      <p>
        <a href="/office/reasons">{manage}</a>
      </p>
    </Disclosure>
  );
}
