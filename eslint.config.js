import eslint from "@eslint/js";
import jsxA11y from "eslint-plugin-jsx-a11y";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

/** @param {string} selector @param {string} message */
const ban = (selector, message) => ({ selector, message });

const READS_THE_CLOCK = [
  ban(
    "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    "The domain is told the time: take `now` as an argument.",
  ),
  ban(
    "NewExpression[callee.name='Date'][arguments.length=0]",
    "The domain is told the time: take `now` as an argument.",
  ),
  ban(
    "CallExpression[callee.object.name='Math'][callee.property.name='random']",
    "The domain is pure: take the random value as an argument.",
  ),
  ban("MemberExpression[object.name='process']", "The domain knows nothing of the process it runs in."),
];

const A_COMPONENT = "[id.name=/^[A-Z][A-Za-z]*[a-z]/]";
const RENDERS_UNSTEADILY = [
  ban(
    "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    "A page renders the same every time: the loader tells it the time.",
  ),
  ban(
    "NewExpression[callee.name='Date'][arguments.length=0]",
    "A page renders the same every time: the loader tells it the time.",
  ),
  ban(
    "CallExpression[callee.object.name='Math'][callee.property.name='random']",
    "A page renders the same every time.",
  ),
  ban(
    `:function :matches(FunctionDeclaration${A_COMPONENT}, VariableDeclarator${A_COMPONENT} > :function)`,
    "A component made while another renders is a new one every time, and what was typed in it is lost.",
  ),
];

const CASTS_BLINDLY = [
  ban(
    "TSAsExpression > TSAsExpression > TSUnknownKeyword",
    "`as unknown as` hides a fault: narrow the value with a check or a schema.",
  ),
  ban(
    "TSAsExpression > TSAsExpression[typeAnnotation.type='TSUnknownKeyword']",
    "`as unknown as` hides a fault: narrow the value with a check or a schema.",
  ),
];

const READS_FORMS_BY_HAND = [
  ban(
    "CallExpression[callee.property.name=/^(get|getAll)$/][callee.object.name=/[fF]orm(Data)?$/]",
    "Forms are read in app/http only, through a schema.",
  ),
];

export default tseslint.config(
  { ignores: ["build/", "coverage/", "node_modules/", "public/", ".cache/", ".data/", "tests/.output/"] },
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: "error" } },
  eslint.configs.recommended,
  {
    files: ["**/*.{ts,tsx}"],
    // What needs to know types is oxlint's work (.oxlintrc.json), in a seventh of the time.
    extends: [tseslint.configs.recommended],
    rules: {
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
      "@typescript-eslint/no-empty-object-type": ["error", { allowInterfaces: "with-single-extends" }],
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/no-namespace": ["error", { allowDeclarations: true }],
      "@typescript-eslint/no-import-type-side-effects": "off",
      "@typescript-eslint/no-non-null-assertion": "error",
      "@typescript-eslint/no-unnecessary-condition": "off",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      "no-restricted-syntax": ["error", ...CASTS_BLINDLY, ...READS_FORMS_BY_HAND],
    },
  },
  {
    files: ["**/*.{ts,tsx,js,mjs}"],
    rules: {
      // No comment silences a linter: ESLint ignores them (noInlineConfig), and oxlint, which heeds them, never meets one.
      "no-warning-comments": ["error", { terms: ["eslint-disable", "oxlint-disable"], location: "start" }],
      complexity: ["error", 12],
      eqeqeq: "error",
      "max-lines": ["error", { max: 250, skipBlankLines: true, skipComments: true }],
      "no-console": "error",
      "prefer-const": "error",
    },
  },
  {
    files: ["**/*.tsx"],
    extends: [jsxA11y.flatConfigs.strict],
    plugins: { "react-hooks": reactHooks },
    // The plugin's other rules run the React Compiler over every file, and judge state, refs and effects: there are none.
    rules: { "react-hooks/rules-of-hooks": "error", "react-hooks/exhaustive-deps": "error" },
  },
  {
    files: ["app/**/*.tsx"],
    rules: {
      "no-restricted-syntax": ["error", ...CASTS_BLINDLY, ...READS_FORMS_BY_HAND, ...RENDERS_UNSTEADILY],
      "no-restricted-imports": [
        "error",
        {
          name: "react",
          importNames: ["useState", "useReducer", "useRef", "useEffect", "useLayoutEffect", "useMemo", "useCallback"],
          message: "Components hold no state. If one must, switch on the rules of react-hooks that judge it.",
        },
      ],
    },
  },
  {
    files: ["app/http/**", "tests/**"],
    rules: { "no-restricted-syntax": ["error", ...CASTS_BLINDLY] },
  },
  {
    files: ["app/domain/**"],
    rules: { "no-restricted-syntax": ["error", ...CASTS_BLINDLY, ...READS_FORMS_BY_HAND, ...READS_THE_CLOCK] },
  },
  {
    files: ["**/*.{js,mjs,cjs}"],
    languageOptions: {
      globals: { process: "readonly", console: "readonly", module: "writable", URL: "readonly" },
    },
  },
);
