import type { FrameProps } from "#components/frame";
import { FrameHeader } from "#components/frame-header";
import { Section } from "#components/section";

const SHARED: Omit<FrameProps, "children" | "nav"> = {
  municipalityName: "Pieksämäki",
  person: { name: "Aino Kallio", href: "/account" },
  personLinks: [{ to: "/desks", label: "Vaihda työpöytää" }],
  signInHref: "/sign-in",
  signOutAction: "/sign-out",
  languageLinks: [{ locale: "sv", label: "Svenska", href: "?lang=sv" }],
};

/** Headers only: the main part and the footer a page may have but once. */
export function ShowFrames() {
  return (
    <Section title="Kehykset">
      <div className="frame-desk">
        <FrameHeader
          {...SHARED}
          deskLabel="Kiskolan Kulkijat ry"
          nav={[
            { to: "#oma", label: "Oma työpöytä", current: true },
            { to: "#haut", label: "Avustushaut" },
            { to: "#tiedot", label: "Yhdistyksen tiedot", count: 1 },
          ]}
        />
      </div>
      <div className="frame-office">
        <FrameHeader
          {...SHARED}
          deskLabel="Pieksämäki · Kulttuuri ja vapaa-aika"
          nav={[
            { to: "#hakemukset", label: "Hakemukset", current: true },
            { to: "#esitykset", label: "Esitykset" },
            { to: "#maksatus", label: "Maksatus", count: 7 },
            { to: "#hakemisto", label: "Hakemisto", count: 3 },
          ]}
        />
      </div>
    </Section>
  );
}
