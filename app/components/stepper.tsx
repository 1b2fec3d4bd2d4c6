import { classNames } from "#components/class-names";
import { Disclosure } from "#components/disclosure";
import { Icon } from "#components/icon";
import { Progress } from "#components/progress";
import { useTexts } from "#i18n/use-texts";
import { components } from "#i18n/messages/components";

export type Step = {
  label: string;
  /** Where the step is, when one may go there. */
  href?: string | undefined;
  state: "done" | "current" | "todo" | "error";
};

const STATE_ICON = { done: "check", error: "warning" } as const;

/** More steps than this do not stand side by side with whole words under them. */
const MOST_SIDE_BY_SIDE = 9;

/** Where the writer is: all the steps side by side where they fit, else "Vaihe 3 / 6 · Talous" and a fold with all of them. */
export function Stepper({ steps }: { steps: readonly Step[] }) {
  const t = useTexts(components);
  const index = Math.max(
    0,
    steps.findIndex((step) => step.state === "current"),
  );
  const now = { step: index + 1, count: steps.length, label: steps[index]?.label ?? "" };
  return (
    <nav className={classNames("stepper", steps.length > MOST_SIDE_BY_SIDE && "stepper-many")} aria-label={t.steps}>
      <p className="stepper-now" aria-hidden="true">
        {t.stepNow(now)}
      </p>
      <Progress label={t.stepProgress} value={now.step} max={now.count} text={t.stepNow(now)} />
      <Steps steps={steps} className="stepper-steps" />
      <div className="stepper-all">
        <Disclosure summary={t.allSteps}>
          <Steps steps={steps} className="stepper-list" />
        </Disclosure>
      </div>
    </nav>
  );
}

function Steps({ steps, className }: { steps: readonly Step[]; className: string }) {
  const t = useTexts(components);
  return (
    <ol className={className}>
      {steps.map(({ label, href, state }, position) => (
        <li className={classNames("step", `step-${state}`)} key={label}>
          <span className="step-mark" aria-hidden="true">
            {state === "done" || state === "error" ? <Icon name={STATE_ICON[state]} /> : position + 1}
          </span>
          {href && state !== "current" ? (
            <a href={href}>{label}</a>
          ) : (
            <span aria-current={state === "current" ? "step" : undefined}>{label}</span>
          )}
          <span className="visually-hidden">{t.stepState[state]}</span>
        </li>
      ))}
    </ol>
  );
}
