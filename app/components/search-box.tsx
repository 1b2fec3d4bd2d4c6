import { Icon } from "#components/icon";
import { classNames } from "#components/class-names";
import { useTexts } from "#i18n/use-texts";
import { components } from "#i18n/messages/components";

type SearchBoxProps = {
  action: string;
  /** post: what is asked may tell of somebody, and goes into no address. */
  method?: "get" | "post" | undefined;
  label: string;
  name?: string | undefined;
  id?: string | undefined;
  placeholder?: string | undefined;
  defaultValue?: string | undefined;
  buttonLabel?: string | undefined;
  /** slim: over results and lists. */
  size?: "large" | "slim" | undefined;
  /** Needs, activities, associations and places are suggested while somebody types. */
  suggests?: boolean | undefined;
  /** Suggested needs and places are asked where the box itself asks, instead of in the public directory. */
  asksHere?: boolean | undefined;
  /** The slash leads to the field from anywhere on the page; the page says so.*/
  hasKey?: boolean | undefined;
  /** What the address keeps while the question changes. */
  keep?: readonly (readonly [name: string, value: string])[] | undefined;
};

/** The one question in human words. */
export function SearchBox(props: SearchBoxProps) {
  const {
    action,
    method,
    label,
    name = "q",
    id = name,
    placeholder,
    defaultValue,
    buttonLabel,
    size = "large",
    suggests = false,
    asksHere = false,
    hasKey = false,
    keep = [],
  } = props;
  const t = useTexts(components);
  return (
    <form
      className={classNames("search-box", `search-box-${size}`)}
      role="search"
      aria-label={label}
      action={action}
      method={method}
      data-suggest={suggests ? t.suggestions : undefined}
      data-suggest-at={asksHere ? action : undefined}
    >
      {keep.map(([keptName, value]) => (
        <input type="hidden" name={keptName} value={value} key={`${keptName} ${value}`} />
      ))}
      <label className="visually-hidden" htmlFor={id}>
        {label}
      </label>
      <Icon name="search" />
      <input
        id={id}
        className="search-box-input"
        type="search"
        name={name}
        placeholder={placeholder}
        defaultValue={defaultValue}
        autoComplete="off"
        enterKeyHint="search"
        data-search-key={hasKey ? "" : undefined}
      />
      <button className="button button-primary" type="submit">
        <span className="button-text">{buttonLabel ?? t.search}</span>
      </button>
    </form>
  );
}
