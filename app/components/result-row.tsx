import type { ReactNode } from "react";
import { FactList, type Fact } from "#components/fact-list";

type ResultRowProps = {
  title: ReactNode;
  href: string;
  /** Who and where. */
  by?: ReactNode;
  picture?: ReactNode;
  /** The sentence that answers; found words in <mark>. */
  children?: ReactNode;
  facts?: readonly Fact[] | undefined;
  /** What is next: a small label, the moment, how often. Stands beside the cloudberry line. */
  next?: { label: string; when: ReactNode; note?: ReactNode } | undefined;
  action?: ReactNode;
  level?: 2 | 3 | undefined;
};

function ResultNext({ next, action }: Pick<ResultRowProps, "next" | "action">) {
  if (!next && !action) return null;
  return (
    <div className="result-next">
      {next ? (
        <p>
          <span className="result-next-label">{next.label}</span> <strong>{next.when}</strong>{" "}
          {next.note ? <span className="result-next-note">{next.note}</span> : null}
        </p>
      ) : null}
      {action}
    </div>
  );
}

/** One thing found: what it is, when next, can I go, how sure are we. */
export function ResultRow(props: ResultRowProps) {
  const { title, href, by, picture, children, facts, next, action, level = 3 } = props;
  const Heading = level === 2 ? "h2" : "h3";
  return (
    <article className="result">
      <div className="result-main">
        <Heading className="result-title">
          <a href={href}>{title}</a>
        </Heading>
        {by ? <p className="result-by">{by}</p> : null}
        {picture ? <div className="result-picture">{picture}</div> : null}
        {children ? <div className="result-why">{children}</div> : null}
        {facts && facts.length > 0 ? <FactList items={facts} /> : null}
      </div>
      <ResultNext next={next} action={action} />
    </article>
  );
}
