const LINE = 19;
const MOST_LINES = 4;

/** Breaks a title into short lines at its spaces; what does not fit ends with an ellipsis. */
export function linesOf(title: string): string[] {
  const lines: string[] = [];
  for (const word of title.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < LINE) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word.length > LINE ? `${word.slice(0, LINE - 1)}…` : word);
  }
  if (lines.length <= MOST_LINES) return lines;
  return [...lines.slice(0, MOST_LINES - 1), `${lines[MOST_LINES - 1] ?? ""} …`];
}

/** An event's name and dates in the middle of the wheel, seen while the event is pointed at or focused. */
export function WheelName({ title, when }: { title: string; when: string }) {
  const lines = linesOf(title);
  const top = -(lines.length * 17 + 16) / 2 + 12;
  return (
    <g className="wheel-name" aria-hidden="true">
      {lines.map((line, index) => (
        <text key={line} className="wheel-name-title" y={top + index * 17}>
          {line}
        </text>
      ))}
      <text className="wheel-name-when" y={top + lines.length * 17 + 4}>
        {when}
      </text>
    </g>
  );
}
