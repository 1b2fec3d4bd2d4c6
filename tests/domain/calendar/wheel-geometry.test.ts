import { describe, expect, test } from "vitest";
import { atLeast, pointAt, ringPath, ringRadii, turnAt } from "#domain/calendar/wheel-geometry";

describe("the wheel's geometry", () => {
  test("the year runs clockwise from the top", () => {
    expect(pointAt(0.5, 100)).toEqual({ x: 0, y: 100 });
    expect(pointAt(0.25, 100).x).toBeGreaterThan(99);
    expect(pointAt(0.75, 100).x).toBeLessThan(-99);
  });
  test("labels are never upside down", () => {
    for (const fraction of [0.01, 0.2, 0.4, 0.6, 0.8, 0.99]) {
      const turn = turnAt(fraction);
      expect(turn <= 90 || turn >= 270).toBe(true);
    }
  });
  test("a short piece grows to the length a finger needs, and stays within the year", () => {
    const piece = atLeast({ start: 0.999, end: 1, inner: 90, outer: 110 }, 30);
    expect(piece.end).toBeCloseTo(1, 9);
    expect(piece.end - piece.start).toBeGreaterThan(0.04);
    const long = { start: 0.1, end: 0.5, inner: 90, outer: 110 };
    expect(atLeast(long, 30)).toEqual(long);
  });
  test("rings fill the width from the rim inwards without touching", () => {
    const rings = ringRadii([3, 1, 0, 1], { inner: 80, outer: 240, gap: 6 });
    expect(rings[0]?.outer).toBe(240);
    expect(rings.at(-1)?.inner).toBeCloseTo(80, 0);
    rings.slice(1).forEach((ring, index) => expect(ring.outer).toBeLessThan(rings[index]?.inner ?? 0));
  });
  test("a piece longer than half a year takes the long way round", () => {
    expect(ringPath({ start: 0, end: 0.8, inner: 90, outer: 110 })).toContain("0 1 1");
    expect(ringPath({ start: 0, end: 0.2, inner: 90, outer: 110 })).toContain("0 0 1");
  });
});
