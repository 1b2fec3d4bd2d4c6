/** Speaks to the person at the command line: short plain lines, with seconds after what took time. */
export type Say = {
  (line: string): void;
  /** Says that something begins; the returned function says that it is done and how long it took. */
  begin: (line: string) => (done: string) => void;
};

export function speaker(write: (text: string) => unknown): Say {
  const say = (line: string) => void write(`${line}\n`);
  return Object.assign(say, {
    begin: (line: string) => {
      const since = performance.now();
      say(line);
      return (done: string) => say(`${done} (${((performance.now() - since) / 1000).toFixed(1)} s).`);
    },
  });
}
