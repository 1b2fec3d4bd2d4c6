import { describe, expect, test } from "vitest";
import { termSchema, textOf } from "#domain/taxonomy/term-form";

const read = (degrees: { lat?: string; lon?: string }) =>
  termSchema.safeParse({ intent: "reword", version: 1, nameFi: "Naarajärvi", synonyms: "", ...degrees });

const wrong = (degrees: { lat?: string; lon?: string }) => {
  const { error } = read(degrees);
  return error?.issues.map(({ path, message }) => [path.join("."), message]);
};

describe("where a village is", () => {
  test.each([
    [
      { lat: "62.262", lon: "27.027" },
      { lat: 62.262, lon: 27.027 },
    ],
    [
      { lat: " 62,262 ", lon: "27" },
      { lat: 62.262, lon: 27 },
    ],
    [{ lat: "", lon: "" }, null],
    [{}, null],
  ])("%j", (degrees, position) => {
    const { data } = read(degrees);
    if (data?.intent !== "reword") throw new Error("not read");
    expect(textOf("villages", data).position).toEqual(position);
    expect("position" in textOf("needs", data)).toBe(false);
  });

  test.each([
    [{ lat: "62.262" }, [["lon", "required"]]],
    [{ lon: "27.027" }, [["lat", "required"]]],
    [
      { lat: "27.027", lon: "62.262" },
      [
        ["lat", "tooSmall|59"],
        ["lon", "tooLarge|32"],
      ],
    ],
    [{ lat: "pohjoinen", lon: "27" }, [["lat", "notANumber"]]],
    [{ lat: "62°15'", lon: "27" }, [["lat", "notANumber"]]],
  ])("is refused beside its field: %j", (degrees, issues) => expect(wrong(degrees)).toEqual(issues));
});
