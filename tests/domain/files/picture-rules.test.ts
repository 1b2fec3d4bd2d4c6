import { describe, expect, test } from "vitest";
import { isFileName, pictureFormSchema } from "#domain/files/picture-rules";

describe("the words about a picture", () => {
  test.each(["IMG_2041.jpg", "logo.png", "DSC 0042", "kuva1", "20260812", "photo-3.WEBP"])(
    "%s is a file's name, not words",
    (alt) => expect(isFileName(alt)).toBe(true),
  );

  test.each(["Neljä miestä onkii laiturilla.", "Kuva 4H-kerhosta", "Seuran tunnus", "Talo 12"])(
    "%s may be said",
    (alt) => expect(isFileName(alt)).toBe(false),
  );

  test("are never left out", () => {
    const form = { intent: "save", slot: "logo", version: 0 };
    expect(pictureFormSchema.safeParse({ ...form, alt: " " }).success).toBe(false);
    expect(pictureFormSchema.safeParse({ ...form, alt: "Sininen vene." }).success).toBe(true);
    expect(pictureFormSchema.safeParse({ ...form, intent: "remove" }).success).toBe(true);
  });
});
