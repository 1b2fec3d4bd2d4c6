/** Who may know whom. Every rule is a sentence; `npm run check` proves that it holds. */
const rule = (name, comment, from, to) => ({ name, severity: "error", comment, from: { path: from }, to });

/** Packages by name, wherever they are installed. */
const packages = (...names) => ({ path: names.map((name) => `node_modules/${name}(/|$)`) });

module.exports = {
  forbidden: [
    {
      ...rule("no-cycles", "Two files that need each other are one file, or three.", "^(app|models|emails)/", {
        circular: true,
        viaOnly: { dependencyTypesNot: ["type-only"] },
      }),
    },
    rule(
      "domain-is-pure",
      "The domain knows only itself, zod and the calendar, bank account, table and text comparison rules it is built on.",
      "^app/domain/",
      {
        pathNot: ["^app/domain/", "node_modules/(zod|temporal-polyfill|temporal-spec|ibantools|diff|csv-parse)(/|$)"],
      },
    ),
    rule(
      "i18n-knows-domain",
      "Texts and formats know the domain's words, React and nothing else of ours.",
      "^app/i18n/",
      {
        path: "^(app|models|emails)/",
        pathNot: ["^app/i18n/", "^app/domain/"],
      },
    ),
    rule(
      "components-know-words",
      "Components know texts and the domain, never models, mail or requests.",
      "^app/components/",
      {
        path: "^(app|models|emails)/",
        pathNot: ["^app/components/", "^app/i18n/", "^app/domain/"],
      },
    ),
    rule("models-know-domain", "Models keep the domain's facts and know nothing above them.", "^models/", {
      path: "^(app|emails)/",
      pathNot: ["^app/domain/", "^app/env.server.ts$"],
    }),
    rule(
      "emails-write-letters",
      "Letters are written from domain facts and texts; only sending touches models and settings.",
      "^emails/",
      {
        path: "^app/",
        pathNot: ["^app/domain/", "^app/i18n/", "^app/env.server.ts$"],
      },
    ),
    rule(
      "use-cases-know-no-web",
      "A use case runs the same from a page, a script and a test: it knows no Remix, Express or React.",
      "^app/use-cases/",
      packages("@remix-run/.+", "express", "react", "react-dom"),
    ),
    rule(
      "use-cases-know-no-pages",
      "A use case never reaches up to pages, components or the server.",
      "^app/use-cases/",
      {
        path: "^app/(routes|components|auth|http|server)/",
      },
    ),
    rule(
      "nobody-imports-a-route",
      "Routes are the top: nothing but themselves and their own parts may import them.",
      "^(app|models|emails|tests)/(?!routes/)",
      {
        path: "^app/routes/.+/route[.]tsx$",
        dependencyTypesNot: ["type-only"],
      },
    ),
    rule(
      "routes-touch-no-database",
      "Routes ask queries and use cases; the database driver and the mailer are out of their reach.",
      "^app/(routes|components)/",
      packages("mongoose", "mongodb", "nodemailer"),
    ),
    rule(
      "domain-areas-meet-by-id",
      "Associations, grants and the calendar meet by id, not by each other's insides.",
      "^app/domain/(associations|calendar)/",
      {
        path: "^app/domain/(grants|payments)/",
      },
    ),
    rule("product-does-not-test-itself", "What runs in production never imports tests.", "^(app|models|emails)/", {
      path: "^tests/",
    }),
    rule(
      "only-runtime-packages",
      "What runs in production imports only packages that are installed in production.",
      "^(app|models|emails)/(?!server/site-build)",
      {
        dependencyTypes: ["npm-dev"],
        dependencyTypesNot: ["type-only"],
      },
    ),
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^(build|coverage|public)/" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
    },
  },
};
