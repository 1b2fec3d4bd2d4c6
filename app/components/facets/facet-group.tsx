import { CheckboxGroup } from "#components/checkbox-group";
import { Disclosure } from "#components/disclosure";
import { byName } from "#i18n/format";
import { directory } from "#i18n/messages/directory";
import { useLocale, useTexts } from "#i18n/use-texts";

type Option = { value: string; label: string };

export type FacetGroupProps = {
  name: string;
  legend: string;
  options: readonly Option[];
  counts: Record<string, number> | undefined;
  chosen: readonly string[];
  /** The answers have an order of their own, such as the times of a day. */
  inOrder?: boolean | undefined;
};

const SHOWN_AT_ONCE = 6;

/** So few that lead nowhere stand among the others. */
const FEW_EMPTY = 2;

/**
 * The fullest answers first, the rest behind a fold. What leads nowhere cannot be chosen, and much of it waits behind a fold
 * of its own; what is chosen is always in sight.
 */
export function FacetGroup({ name, legend, options, counts = {}, chosen, inOrder }: FacetGroupProps) {
  const t = useTexts(directory);
  const compare = byName(useLocale());
  const isChosen = ({ value }: Option) => chosen.includes(value);
  const counted = options.map((option) => {
    const count = counts[option.value] ?? 0;
    return { ...option, count, disabled: count === 0 && !isChosen(option) };
  });
  if (counted.every(({ disabled }) => disabled)) return null;
  const sorted = inOrder
    ? counted
    : counted.toSorted(
        (a, b) => Number(isChosen(b)) - Number(isChosen(a)) || b.count - a.count || compare(a.label, b.label),
      );
  const empty = sorted.filter(({ disabled }) => disabled);
  const isFolded = empty.length > FEW_EMPTY;
  const shown = isFolded ? sorted.filter(({ disabled }) => !disabled) : sorted;
  // The days of a week stay together; one that is chosen would be out of sight behind the fold.
  const most = inOrder ? shown.length : SHOWN_AT_ONCE;
  const [first, rest] = [shown.slice(0, most), shown.slice(most)];
  return (
    <>
      <CheckboxGroup name={name} legend={legend} options={first} defaultValues={chosen} />
      {rest.length > 0 ? (
        <Disclosure summary={t.more}>
          <CheckboxGroup
            id={`${name}-more`}
            name={name}
            legend={legend}
            legendHidden
            options={rest}
            defaultValues={chosen}
          />
        </Disclosure>
      ) : null}
      {isFolded ? (
        <Disclosure summary={t.empty({ count: empty.length })}>
          <CheckboxGroup id={`${name}-empty`} name={name} legend={legend} legendHidden options={empty} />
        </Disclosure>
      ) : null}
    </>
  );
}

/** What a list offers and what is in use: what records hold is an answer, also where its list offers it no more. */
export function withUsed(
  offered: readonly Option[],
  counts: Record<string, number> | undefined,
  chosen: readonly string[],
  named: (codes: readonly string[]) => Option[],
): Option[] {
  const known = new Set(offered.map(({ value }) => value));
  const used = [...new Set([...Object.keys(counts ?? {}), ...chosen])];
  return [...offered, ...named(used.filter((code) => !known.has(code)))];
}
