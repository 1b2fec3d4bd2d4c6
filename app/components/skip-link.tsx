import { useTexts } from "#i18n/use-texts";
import { frame } from "#i18n/messages/frame";

export function SkipLink() {
  const t = useTexts(frame);
  return (
    <a className="skip-link" href="#main">
      {t.skipToContent}
    </a>
  );
}
