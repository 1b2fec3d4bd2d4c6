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

function Upload({ code, label }: { code: string; label: string }) {
  const reply = { values: { source: ["Rekisteri"] }, errors: {}, refusals: [{ code }] };
  const labels = { file: label, source: "Lähde" };
  const form = useForm({ reply, labels, beside: { fileMissing: "file" } });
  const { problems, refusals, field, wrong } = form;
  const told = { beside: field("file").error, refusals, isWrong: wrong("file"), kept: field("source").defaultValue };
  return <pre>{JSON.stringify({ ...told, problems })}</pre>;
}

const toldOf = (code: string, label = "Tiedosto"): unknown =>
  JSON.parse(
    renderToStaticMarkup(<Upload {...{ code, label }} />)
      .replace(/<[^>]*>/g, "")
      .replaceAll("&quot;", '"'),
  );

test("a refusal that one field mends is told beside it, keeps what was typed and is not told above the form too", () => {
  expect(toldOf("fileMissing")).toEqual({
    ...{ beside: ["Valitse tiedosto."], refusals: [], isWrong: true, kept: "Rekisteri" },
    problems: [{ fieldId: "file", text: "Tiedosto: Valitse tiedosto." }],
  });
  expect(toldOf("fileMissing", "Valitse tiedosto")).toMatchObject({
    problems: [{ fieldId: "file", text: "Valitse tiedosto." }],
  });
  expect(toldOf("fileMissing", "Mitä liitätte?")).toMatchObject({
    problems: [{ fieldId: "file", text: "Mitä liitätte? Valitse tiedosto." }],
  });
  expect(toldOf("changedMeanwhile")).toMatchObject({ beside: [], isWrong: false, problems: [] });
});

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
