import { coverage } from "#i18n/messages/coverage";
import { useTexts } from "#i18n/use-texts";

/** What the grounds and the numbers mean. */
export function Legend() {
  const t = useTexts(coverage);
  return (
    <div className="cover-legend">
      <ul aria-label={t.legend}>
        {t.levels.map((level, number) => (
          <li key={level}>
            <span className={`cover-swatch cover-${number}`} aria-hidden="true" /> {level}
          </li>
        ))}
        <li>
          <span className="cover-marks" aria-hidden="true">
            3
          </span>{" "}
          {t.markLegend}
        </li>
      </ul>
      <p className="muted">{t.reach}</p>
    </div>
  );
}
