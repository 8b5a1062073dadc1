import type { SourceFile } from "./source-files";

type Rule = {
  area: string;
  /** Prefixes of what may be imported; a trailing `!type` allows types only. */
  may: readonly string[];
};

const REACT = ["react", "react-dom", "@remix-run/react"];
const FRAME = ["app/env.server", "app/database.server", "app/log.server"];

/** Where a page is, everybody may know. */
const FOR_EVERYBODY = ["app/addresses"];

/** Who may import whom. The first rule whose area is a prefix of the file's path counts. */
export const RULES: readonly Rule[] = [
  { area: "app/addresses.ts", may: [] },
  { area: "app/domain/", may: ["app/domain/"] },
  // The picture of a ticket is drawn where the ticket is; the page of the survey does not carry the library.
  {
    area: "app/browser/survey/ticket-picture.ts",
    may: ["app/ballot/", "qrcode"],
  },
  { area: "app/browser/", may: ["app/browser/", "app/ballot/", "app/domain/!type", "app/content/!type"] },
  // A manifest may promise no less than the gate's lowest threshold, and that number has one home.
  {
    area: "app/ballot/manifest.ts",
    may: ["app/ballot/", "app/domain/!type", "app/domain/disclosure/reporting-threshold", "@noble/"],
  },
  { area: "app/ballot/", may: ["app/ballot/", "app/domain/!type", "@noble/"] },
  { area: "app/content/", may: ["app/content/", "app/domain/"] },
  {
    area: "app/features/",
    may: [
      "app/features/",
      "app/domain/",
      "app/ballot/",
      "app/content/",
      "db/",
      "node:",
      "app/log.server",
      "@node-rs/argon2",
      "csv-parse",
      "csv-stringify",
      "hucre",
      "ics",
      "nodemailer",
      "qrcode",
      "zod",
      "drizzle-orm!type",
      "better-sqlite3!type",
    ],
  },
  // Components word what they show, so they read the content's texts; data reaches them as types only.
  {
    area: "app/components/",
    may: ["app/components/", "app/domain/", "app/content/", "app/features/!type", "recharts", ...REACT],
  },
  {
    area: "app/http/",
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
      "rate-limiter-flexible",
      "zod",
      "node:",
    ],
  },
  {
    area: "app/routes/",
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
  { area: "app/commands/", may: ["app/", "db/", "node:", "zod"] },
  // SQLite compares letters of ASCII only: how names and addresses compare is the domain's to say.
  {
    area: "db/",
    may: [
      "db/",
      "app/domain/!type",
      "app/domain/mail-address",
      "app/domain/normal-form",
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

function permits(allowed: string, from: string, typeOnly: boolean): boolean {
  const [prefix = "", kind] = allowed.split("!");
  if (kind === "type" && !typeOnly) return false;
  return prefix.endsWith("/") || prefix.endsWith(":")
    ? from.startsWith(prefix)
    : from === prefix || from.startsWith(`${prefix}/`);
}
