import { Button } from "#components/button";
import { Disclosure } from "#components/disclosure";
import { proposal } from "#i18n/messages/proposal";
import { useTexts } from "#i18n/use-texts";

/** Sentences to start a reason from. Without JavaScript they can be copied. */
export function ReasonSnippets() {
  const t = useTexts(proposal);
  return (
    <Disclosure summary={t.snippetsTitle}>
      <p className="needs-script muted">{t.snippetsLead}</p>
      <ul className="snippets">
        {Object.entries(t.snippets).map(([key, text]) => (
          <li key={key}>
            <span>{text}</span>
            <Button
              className="needs-script"
              type="button"
              variant="plain"
              size="small"
              icon="plus"
              data-insert-text={text}
            >
              {t.addSnippet}
            </Button>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
