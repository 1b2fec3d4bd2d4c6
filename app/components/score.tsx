type ScoreProps = { label: string; value: number; max?: number | undefined };

/** Points as a short bar with the figure beside it, for the officials' tables. */
export function Score({ label, value, max = 100 }: ScoreProps) {
  return (
    <span className="score">
      <svg className="score-bar" width="64" height="8" aria-hidden="true" focusable="false">
        <rect className="score-track" width="64" height="8" rx="4" />
        <rect className="score-value" width={Math.round((64 * value) / max)} height="8" rx="4" />
      </svg>
      <span className="visually-hidden">{label} </span>
      {value}
    </span>
  );
}
