import type { Logger } from "pino";

/** What the server knows of a request before any route sees it. */
export type Arrival = {
  /** When the request reached the server: deadlines are judged by this, not by when a form had been read. */
  arrivedAt: Date;
  requestId: string;
  /** For this response's scripts; the content security policy names it. */
  nonce: string;
  /** Stands for the client's address in rate limits: a keyed hash, never the address itself. */
  clientKey: string;
  /** Carries the request id on every line. */
  log: Logger;
};

declare module "@remix-run/node" {
  interface AppLoadContext extends Arrival {}
}

declare global {
  namespace Express {
    interface Locals extends Arrival {}
  }
}
