import type { SourceFile } from "./source-files";

type Rule = {
  area: string;
  /** What lies there, for CONTRIBUTING.md. */
  holds: string;
  /** Prefixes of what may be imported; a trailing `!type` allows types only. */
  may: readonly string[];
};

const REACT = ["react", "react-dom", "@remix-run/react"];
const FRAME = ["app/env.server", "app/database.server", "app/log.server"];

/** Where a page is, everybody may know. */
const FOR_EVERYBODY = ["app/addresses"];

/** Who may import whom. The first rule whose area is a prefix of the file's path counts. */
const RULES: readonly Rule[] = [
  { area: "app/addresses.ts", holds: "every address that is given away, spelled once", may: [] },
  {
    area: "app/domain/",
    holds: "the product's rules, pure: no package, no clock, no chance",
    may: ["app/domain/"],
  },
  // The picture of a ticket is drawn where the ticket is; the page of the survey does not carry the library.
  {
    area: "app/browser/survey/ticket-picture.ts",
    holds: "the one script that draws a ticket",
    may: ["app/ballot/", "qrcode"],
  },
  // Words come with the page; a script only puts values into them, as the server does.
  {
    area: "app/browser/",
    holds: "the scripts of four pages: survey, paper entry, key holders, meeting",
    may: [
      "app/browser/",
      "app/ballot/",
      "app/domain/!type",
      "app/content/!type",
      "app/content/intl",
      "app/content/language",
      "app/content/translated",
    ],
  },
  // A manifest may promise no less than the gate's lowest threshold, and that number has one home.
  {
    area: "app/ballot/manifest.ts",
    holds: "the promise of a wave",
    may: ["app/ballot/", "app/domain/!type", "app/domain/disclosure/reporting-threshold", "@noble/"],
  },
  // Only the server computes with these: browsers keep the library that outsiders can check in the page.
  {
    area: "app/ballot/token.server.ts",
    holds: "the server's half of the tokens",
    may: ["app/ballot/", "@noble/", "libsodium-wrappers-sumo"],
  },
  {
    area: "app/ballot/agree.server.ts",
    holds: "the server's key agreement",
    may: ["libsodium-wrappers-sumo"],
  },
  {
    area: "app/ballot/",
    holds: "the ballot protocol, in browser and server",
    may: ["app/ballot/", "app/domain/!type", "@noble/"],
  },
  {
    area: "app/content/",
    holds: "instrument, interventions, every text",
    may: ["app/content/", "app/domain/"],
  },
  {
    area: "app/features/",
    holds: "use cases, what a page shows included",
    may: [
      "app/features/",
      "app/domain/",
      "app/ballot/",
      "app/content/",
      "db/",
      "node:",
      "app/log.server",
      "@node-rs/argon2",
      "@simplewebauthn/server",
      "@zxcvbn-ts/language-common",
      "p-limit",
      "csv-stringify",
      "hucre",
      "iconv-lite",
      "ics",
      "jszip",
      "nodemailer",
      "openid-client",
      "otpauth",
      "pptxgenjs",
      "qrcode",
      "zod",
      "drizzle-orm!type",
      "better-sqlite3!type",
    ],
  },
  // Components word what they show, so they read the content's texts; data reaches them as types only.
  {
    area: "app/components/",
    holds: "what pages are made of",
    may: [
      "app/components/",
      "app/domain/",
      "app/content/",
      "app/features/!type",
      "@simplewebauthn/browser",
      "recharts",
      ...REACT,
    ],
  },
  {
    area: "app/http/",
    holds: "server, session, reading forms, throttling",
    may: [
      "app/http/",
      "app/features/",
      // Fields of a page are named after the domain's lists, and the reader's language chooses its texts.
      "app/domain/",
      "app/content/",
      ...FRAME,
      "hono",
      "@hono/",
      "@remix-run/node",
      "close-with-grace",
      "p-limit",
      "prom-client",
      "rate-limiter-flexible",
      "zod",
      "zod-openapi",
      "node:",
    ],
  },
  {
    area: "app/routes/",
    holds: "one page or endpoint a file; `app/routes.ts` lists all addresses",
    may: [
      "app/routes/",
      "app/features/",
      "app/http/",
      "app/components/",
      "app/content/",
      "app/domain/",
      "app/styles/",
      ...FRAME,
      ...REACT,
      "@remix-run/node",
      "zod",
    ],
  },
  {
    area: "app/commands/",
    holds: "what `npm run` starts beside the server",
    // A served page is compared with the one that is made here.
    may: ["app/", "db/", "node:", "zod", "react-dom"],
  },
  // SQLite compares letters of ASCII only: how names and addresses compare is the domain's to say, and so is what a role may.
  {
    area: "db/",
    holds: "schema, migrations, queries, what may never be exported",
    may: [
      "db/",
      "app/domain/!type",
      "app/domain/mail-address",
      "app/domain/normal-form",
      "app/domain/roles",
      "drizzle-orm",
      "better-sqlite3",
      "node:",
    ],
  },
];

export function forbiddenImports(files: readonly SourceFile[]): string[] {
  return files.flatMap((file) => {
    const rule = RULES.find((candidate) => file.path.startsWith(candidate.area));
    if (!rule) return [];
    return file.imports
      .filter(
        ({ from, typeOnly }) =>
          ![...FOR_EVERYBODY, ...rule.may].some((allowed) => permits(allowed, from, typeOnly)),
      )
      .map(({ from }) => `${file.path} must not import ${from}`);
  });
}

/** The table of CONTRIBUTING.md. */
export function importTable(): string {
  const rows = RULES.map(
    ({ area, holds, may }) => `| \`${area}\` | ${holds} | ${may.map(inWords).join(", ")} |`,
  );
  return ["| folder or file | holds | may import |", "|---|---|---|", ...rows].join("\n");
}

function inWords(allowed: string): string {
  const [prefix = "", kind] = allowed.split("!");
  return `${kind === "type" ? "types of " : ""}\`${prefix}\``;
}

function permits(allowed: string, from: string, typeOnly: boolean): boolean {
  const [prefix = "", kind] = allowed.split("!");
  if (kind === "type" && !typeOnly) return false;
  return prefix.endsWith("/") || prefix.endsWith(":")
    ? from.startsWith(prefix)
    : from === prefix || from.startsWith(`${prefix}/`);
}
