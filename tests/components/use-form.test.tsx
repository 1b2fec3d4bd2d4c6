import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { ErrorSummary } from "#components/error-summary";
import { useForm } from "#components/use-form";

type Errors = Record<string, string[]>;

function Summary({ errors }: { errors: Errors }) {
  const reply = { values: {}, errors, refusals: [] };
  const labels = {
    confirmed: "Lista on sama kuin pöytäkirjassa",
    links: "Linkit",
    "names.fi": "Nimi",
    prices: "Hinnat",
  };
  return <ErrorSummary items={useForm({ reply, labels }).problems} />;
}

const linksOf = (errors: Errors): string[] =>
  [...renderToStaticMarkup(<Summary errors={errors} />).matchAll(/<a href="#([^"]*)">([^<]*)</g)].map(
    ([, id, text]) => `${id} ${text}`,
  );

describe("the error summary", () => {
  test("names what is to be ticked", () =>
    expect(linksOf({ confirmed: ["mustBeTicked"] })).toEqual([
      "confirmed Lista on sama kuin pöytäkirjassa: Vahvista tämä rastilla.",
    ]));

  test("names a row or a part of an answer by the whole it belongs to", () =>
    expect(
      linksOf({ "links[2]": ["required"], "prices.other.amount": ["required"], "names.fi": ["required"] }),
    ).toEqual([
      expect.stringMatching(/^names\.fi Nimi: /),
      expect.stringMatching(/^links\[2\] Linkit: /),
      expect.stringMatching(/^prices\.other\.amount Hinnat: /),
    ]));
});
