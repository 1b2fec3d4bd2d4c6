import { classNames } from "#components/class-names";
import { ICON_SHAPES, type IconName } from "#components/icon-shapes";

type IconProps = {
  name: IconName;
  /** Said aloud; leave out when the text beside the icon already says it. */
  label?: string | undefined;
  className?: string | undefined;
};

export function Icon({ name, label, className }: IconProps) {
  const meaning = label ? { role: "img", "aria-label": label } : { "aria-hidden": true };
  return (
    <svg className={classNames("icon", className)} viewBox="0 0 24 24" focusable="false" {...meaning}>
      <path d={ICON_SHAPES[name]} />
    </svg>
  );
}
