/** What Remix answers by itself: no page at an address, or none that is to be read. */
type Answered = { status: number; statusText: string };

const isAnswered = (error: unknown): error is Answered =>
  typeof error === "object" &&
  error !== null &&
  ["status", "statusText"].every((name) => name in error) &&
  typeof Reflect.get(error, "status") === "number" &&
  typeof Reflect.get(error, "statusText") === "string";

type LoggedError = { type: string; code?: string | number; message?: string; stack: string };

/** Errors whose messages are made of what people wrote: a duplicate key, a value that did not fit. */
const SPEAKS_OF_VALUES = /^(Mongo|Validation|Cast|StrictMode|Document|Zod)/;

const isFrame = (line: string): boolean => /^\s+at /.test(line);

/**
 * An error as the log may hold it: its kind and where it came from always, its words only where they are the program's
 * own. Anything else it carries (a document, a key, a request) is left out.
 */
export function loggedError(error: unknown): LoggedError | { type: string; status?: number; message?: string } {
  if (isAnswered(error)) return { type: "ErrorResponse", status: error.status, message: error.statusText };
  if (!(error instanceof Error)) return { type: typeof error };
  const code =
    "code" in error && (typeof error.code === "string" || typeof error.code === "number") ? error.code : null;
  const isOurs = !SPEAKS_OF_VALUES.test(error.name) && code !== 11000;
  return {
    type: error.name,
    ...(code === null ? {} : { code }),
    ...(isOurs ? { message: error.message } : {}),
    stack: (error.stack ?? "").split("\n").filter(isFrame).join("\n"),
  };
}
