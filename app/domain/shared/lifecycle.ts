import { ok, refused, type Result } from "#domain/shared/result";

/** A life cycle as data: for each state the events allowed in it and where each leads. A state without events is final. */
export type Lifecycle<State extends string, Event extends string> = Record<State, Partial<Record<Event, State>>>;

/** Why an event was refused, with what would have been allowed, so that the page can say it. */
export type NotAllowed<State extends string = string, Event extends string = string> = {
  code: "eventNotAllowed";
  from: State;
  event: Event;
  available: Event[];
};

/** Is the event legal here? Returns the state it leads to, or the refusal with the events that are legal. */
export function nextStatus<State extends string, Event extends string>(
  lifecycle: Lifecycle<State, Event>,
  from: State,
  event: Event,
): Result<State, NotAllowed<State, Event>> {
  const to = lifecycle[from][event];
  if (to === undefined)
    return refused({ code: "eventNotAllowed", from, event, available: availableEvents(lifecycle, from) });
  return ok(to);
}

/** The events allowed in a state, in the table's order: pages draw their buttons from this. */
export const availableEvents = <State extends string, Event extends string>(
  lifecycle: Lifecycle<State, Event>,
  from: State,
): Event[] => Object.keys(lifecycle[from]) as Event[];
