import type { ReactNode } from "react";

type PageHeaderProps = {
  title: ReactNode;
  lead?: ReactNode;
  /** A small line over the heading: the case number, the association. */
  eyebrow?: ReactNode;
  /** Beside the heading: a Tag, figures. */
  meta?: ReactNode;
  actions?: ReactNode;
};

export function PageHeader({ title, lead, eyebrow, meta, actions }: PageHeaderProps) {
  return (
    <header className="page-header">
      <div className="page-header-text">
        {eyebrow ? <p className="eyebrow">{eyebrow}</p> : null}
        <div className="page-header-title">
          <h1>{title}</h1>
          {meta ? <div className="page-header-meta">{meta}</div> : null}
        </div>
        {lead ? <p className="lead">{lead}</p> : null}
      </div>
      {actions ? <div className="cluster page-header-actions">{actions}</div> : null}
    </header>
  );
}
