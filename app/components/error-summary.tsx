import { useTexts } from "#i18n/use-texts";
import { components } from "#i18n/messages/components";

export type FieldProblem = { fieldId: string; text: string };

type ErrorSummaryProps = { items: readonly FieldProblem[]; title?: string | undefined };

/** What must be mended before the form goes on, each a link to its place. Nothing when all is well. */
export function ErrorSummary({ items, title }: ErrorSummaryProps) {
  const t = useTexts(components);
  if (items.length === 0 && !title) return null;
  return (
    <div className="error-summary" role="alert" tabIndex={-1} data-focus-on-load="">
      <h2 className="error-summary-title">{title ?? t.errorSummary({ count: items.length })}</h2>
      {items.length === 0 ? null : (
        <ul>
          {items.map(({ fieldId, text }) => (
            <li key={`${fieldId} ${text}`}>
              <a href={`#${fieldId}`}>{text}</a>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
