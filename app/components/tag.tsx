import type { ReactNode } from "react";
import { classNames } from "#components/class-names";
import { Icon } from "#components/icon";
import type { IconName } from "#components/icon-shapes";

export type TagTone = "neutral" | "good" | "warn" | "bad" | "info";

type TagProps = { tone?: TagTone | undefined; icon?: IconName | undefined; children: ReactNode };

/** A state in a word or two. The word carries the meaning, the colour only helps. */
export function Tag({ tone = "neutral", icon, children }: TagProps) {
  return (
    <span className={classNames("tag", `tag-${tone}`)}>
      {icon ? <Icon name={icon} /> : null}
      {children}
    </span>
  );
}
