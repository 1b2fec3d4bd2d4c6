import { describe, expect, test } from "vitest";
import { parseDeb822, parseSourcesList, sourcesForRelease } from "#server/apt-source";

const debian = `# made by the installer
Types: deb deb-src
# http://snapshot.example/2025
URIs: http://deb.debian.org/debian
Suites: bookworm bookworm-updates
Components: main
Signed-By: /usr/share/keyrings/debian-archive-keyring.gpg

Types: deb
URIs: http://deb.debian.org/debian-security
Suites: bookworm-security
Components: main
`;

describe("the source for a newer C library", () => {
  test("is the system's own archive with the next release's name", () => {
    expect(sourcesForRelease(parseDeb822(debian), "bookworm", "trixie")).toEqual([
      "Types: deb\nURIs: http://deb.debian.org/debian\nSuites: trixie\nComponents: main\n" +
        "Signed-By: /usr/share/keyrings/debian-archive-keyring.gpg\n",
    ]);
  });

  test("is read from one-line sources too, keeping how the archive is trusted", () => {
    const list = [
      "# deb http://commented.example/ubuntu jammy main",
      "deb-src http://archive.ubuntu.com/ubuntu jammy main",
      "deb https://vendor.example/apt jammy main",
      "deb [arch=amd64 signed-by=/etc/apt/keyrings/u.gpg] http://fi.archive.ubuntu.com/ubuntu/ jammy main restricted # own mirror",
      "deb http://fi.archive.ubuntu.com/ubuntu/ jammy-updates main",
    ].join("\n");
    const [first, second, ...more] = sourcesForRelease(parseSourcesList(list), "jammy", "noble");
    expect(first).toBe(
      "Types: deb\nURIs: http://fi.archive.ubuntu.com/ubuntu/\nSuites: noble\nComponents: main\n" +
        "Signed-By: /etc/apt/keyrings/u.gpg\n",
    );
    expect(second).toContain("vendor.example");
    expect(more).toEqual([]);
  });

  test("keeps a key that stands in the source itself, and skips disabled sources", () => {
    const inline =
      "Types: deb\nURIs: http://a.example/debian\nSuites: bookworm\nComponents: main\nSigned-By:\n -----BEGIN\n .\n abc\n";
    expect(sourcesForRelease(parseDeb822(inline), "bookworm", "trixie")[0]).toContain(
      "Signed-By: -----BEGIN\n .\n abc",
    );
    expect(sourcesForRelease(parseDeb822(`${inline}Enabled: no\n`), "bookworm", "trixie")).toEqual([]);
  });
});
