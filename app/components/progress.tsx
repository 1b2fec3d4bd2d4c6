type ProgressProps = {
  label: string;
  value: number;
  max: number;
  /** Said instead of a percentage: "3 / 6". */
  text?: string | undefined;
};

/** How far along something is. */
export function Progress({ label, value, max, text }: ProgressProps) {
  return <progress className="progress" aria-label={label} value={value} max={max} aria-valuetext={text} />;
}
