import { type ReactNode, useId } from "react";
import { classNames } from "#components/class-names";

type SectionProps = {
  title: ReactNode;
  id?: string | undefined;
  lead?: ReactNode;
  actions?: ReactNode;
  /** No line over the heading: the first section, or one in a column. */
  plain?: boolean | undefined;
  level?: 2 | 3 | undefined;
  children?: ReactNode;
};

export function Section({ title, id, lead, actions, plain, level = 2, children }: SectionProps) {
  const ownId = useId();
  const Heading = level === 2 ? "h2" : "h3";
  const headingId = `${id ?? ownId}-title`;
  return (
    <section className={classNames("section", plain && "section-plain")} id={id} aria-labelledby={headingId}>
      <div className="section-head">
        <Heading id={headingId}>{title}</Heading>
        {actions ? <div className="cluster">{actions}</div> : null}
      </div>
      {lead ? <p className="section-lead">{lead}</p> : null}
      {children}
    </section>
  );
}
