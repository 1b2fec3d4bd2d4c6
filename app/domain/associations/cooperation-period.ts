type Period = { startsOn: string | null; endsOn: string | null };

/** Over for good; what has no end goes on. */
export const isOver = ({ endsOn }: Period, today: string): boolean => endsOn !== null && endsOn < today;

/** What goes on or comes, and what has been; each in its former order. */
export const byPeriod = <Form extends Period>(
  forms: readonly Form[],
  today: string,
): { now: Form[]; past: Form[] } => ({
  now: forms.filter((form) => !isOver(form, today)),
  past: forms.filter((form) => isOver(form, today)),
});
