import { buffer } from "node:stream/consumers";
import { renderToPipeableStream, renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { WithoutNul } from "#http/without-nul.server";

// React's own chunks are shorter than its buffer: many small ones let a letter fall on every place of it.
const Page = ({ before }: { before: number }) => (
  <form>
    <i className={"x".repeat(before)} />
    {Array.from({ length: 120 }, (_, index) => (
      <input key={index} defaultValue="Pieksämäki – Jäppilä €" />
    ))}
  </form>
);

async function sent(before: number): Promise<string> {
  const body = new WithoutNul();
  const { pipe } = renderToPipeableStream(<Page before={before} />, { onAllReady: () => pipe(body) });
  return (await buffer(body)).toString("utf8");
}

test("a letter of several bytes comes through wherever it falls in React's buffers", async () => {
  for (let before = 0; before < 60; before += 1)
    expect(await sent(before)).toBe(renderToStaticMarkup(<Page before={before} />));
});
