import type { ReactNode } from "react";
import { Icon } from "#components/icon";
import type { IconName } from "#components/icon-shapes";

type EmptyStateProps = {
  icon?: IconName | undefined;
  title: string;
  children?: ReactNode;
  /** What one can do about it. */
  action?: ReactNode;
};

export function EmptyState({ icon = "tray", title, children, action }: EmptyStateProps) {
  return (
    <div className="empty-state">
      <Icon name={icon} />
      <p className="empty-state-title">{title}</p>
      {children ? <div className="empty-state-text">{children}</div> : null}
      {action ? <div className="cluster">{action}</div> : null}
    </div>
  );
}
