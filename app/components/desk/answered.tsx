import { classNames } from "#components/class-names";
import type { CardAnswer } from "#components/desk/use-card-answers";
import { Icon } from "#components/icon";
import type { IconName } from "#components/icon-shapes";
import type { AccessAnswer } from "#domain/desk/access";

/** Yes, no, partly and not known look different also to those who see no colours. */
const MARKS: Record<AccessAnswer["state"], IconName> = {
  yes: "check",
  no: "close",
  partly: "info",
  unknown: "question",
};

/** An answer in a word or two, marked where it is a yes, a no or not known. */
export function Answered({ answer: { state, value } }: { answer: CardAnswer }) {
  return (
    <strong className={classNames("card-value", state && `card-value-${state}`)}>
      {state ? <Icon name={MARKS[state]} /> : null}
      <span>{value}</span>
    </strong>
  );
}
