import { describe, expect, test } from "vitest";
import { qrCode, qrCodeFile } from "#documents/qr-code";
import { modulesOf } from "#tests/support/qr-modules";

const ADDRESS = "https://kumppani.example/s/k7m2pq";
const EDGE = 4;

describe("a QR code", () => {
  const { size, path } = qrCode(ADDRESS);
  const dark = modulesOf(path);

  test("leaves the quiet edge white", () => {
    const inside = (value: number) => value >= EDGE && value < size - EDGE;
    const onEdge = [...dark].filter((module) => !module.split(",").map(Number).every(inside));
    expect(onEdge).toEqual([]);
  });

  test("has the three squares that readers look for, and not a fourth", () => {
    const corner = (x: number, y: number) =>
      Array.from({ length: 7 }, (_, step) => dark.has(`${x + step},${y}`) && dark.has(`${x + step},${y + 6}`)).every(
        Boolean,
      );
    const far = size - EDGE - 7;
    expect([corner(EDGE, EDGE), corner(far, EDGE), corner(EDGE, far), corner(far, far)]).toEqual([
      true,
      true,
      true,
      false,
    ]);
  });

  test("is the same code in a file", () => {
    const file = qrCodeFile(ADDRESS);
    expect(file).toContain(`viewBox="0 0 ${size} ${size}"`);
    expect(file).toContain(path);
  });
});
