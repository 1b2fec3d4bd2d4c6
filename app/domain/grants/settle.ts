import type { ApplicationContent } from "#domain/grants/application";
import type { Drafting, OtherAnswer } from "#domain/grants/drafting";
import { withPart } from "#domain/grants/form/answer-parts";
import type { UnreadText } from "#domain/grants/unread";

/** What a button beside a field says: that what was copied is true, or which of two answers stands. */
export type Settling = { verb: "confirm" | "use" | "keep"; about: string };

/** What a button beside a field asks for: to settle what is open about it, or to fill in what the city has itself. */
export type Pressed = Settling | { verb: "known"; about: string };

/** Reads the button: "confirm title", "use 65f…", "keep 65f…", "known grants". Null for any other. */
export function pressedOf(button: string): Pressed | null {
  const [, verb, about] = /^(confirm|use|keep|known) (.+)$/.exec(button) ?? [];
  if (about === undefined) return null;
  if (verb === "known") return { verb, about };
  return { verb: verb === "use" || verb === "keep" ? verb : "confirm", about };
}

function withOther(content: ApplicationContent, { of, field, part, row, value }: OtherAnswer): ApplicationContent {
  if (of === "core") return { ...content, [field]: value };
  const { [field]: stands, ...others } = content.answers;
  const answer = withPart(stands, { part, row }, value);
  return { ...content, answers: answer ? { ...others, [field]: answer } : others };
}

/** Was an unreadable text typed where the other's answer goes: in the field, its part or its row? */
function isWhere({ of, field, part }: UnreadText, other: OtherAnswer): boolean {
  if (of !== other.of || field !== other.field) return false;
  if (other.part === null) return true;
  const row = `${other.part}[${other.row ?? ""}`;
  return part === other.part || part.startsWith(other.row === null ? row : `${row}]`);
}

type Draft = { content: ApplicationContent; drafting: Drafting };

/** Settles what was open about a field. What is settled already changes nothing. */
export function settle({ content, drafting }: Draft, { verb, about }: Settling): Draft {
  const { copied, otherAnswers } = drafting;
  if (verb === "confirm") {
    const unconfirmed = copied?.unconfirmed.filter((key) => key !== about) ?? [];
    return { content, drafting: { ...drafting, copied: copied && { ...copied, unconfirmed } } };
  }
  const other = otherAnswers.find(({ id }) => id === about);
  const rest = { ...drafting, otherAnswers: otherAnswers.filter(({ id }) => id !== about) };
  if (!other || verb === "keep") return { content, drafting: rest };
  const unread = (rest.unread ?? []).filter((text) => !isWhere(text, other));
  return { content: withOther(content, other), drafting: { ...rest, unread } };
}
