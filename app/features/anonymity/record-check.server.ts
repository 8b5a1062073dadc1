import { z } from "zod";
import { en } from "~/content/anonymity/en";
import type { Database } from "~db/client.server";
import { findLastAnonymityCheck, insertAnonymityCheck } from "~db/queries/anonymity-checks.server";
import { ATTACKS, type Said } from "./attack-result.server";
import type { Finding } from "./exclusion/finding.server";
import type { AnonymityCheck } from "./verify-anonymity.server";

const sentence: z.ZodType<Said> = z.object({
  says: z.custom<Said["says"]>((name) => typeof name === "string" && Object.hasOwn(en.saw, name)),
  values: z.record(z.string(), z.union([z.string(), z.number()])),
});

const found: z.ZodType<Finding> = z.object({
  says: z.custom<Finding["says"]>((name) => typeof name === "string" && Object.hasOwn(en.findings, name)),
  values: z.record(z.string(), z.union([z.string(), z.number()])),
  places: z.array(z.string()),
});

/** Results of earlier versions name attacks in words: "hidden row numbers". */
function presentName(name: string): string {
  return name.replace(/[ _]/g, "-");
}

const stored: z.ZodType<AnonymityCheck> = z.object({
  copies: z.number(),
  claims: z.number(),
  ballots: z.number(),
  attacks: z.array(
    z.object({
      name: z.string().transform(presentName).pipe(z.enum(ATTACKS)),
      tried: z.boolean(),
      paired: z.number(),
      luck: z.number(),
      linked: z.number(),
      exposed: z.number(),
      saw: z.union([z.string(), z.array(sentence)]),
    }),
  ),
  linked: z.number(),
  exposed: z.number(),
  holder: z
    .object({
      waves: z.number(),
      openable: z.number(),
      claimed: z.number(),
      recognised: z.number(),
      opened: z.number(),
      linked: z.number(),
    })
    .nullable(),
  findings: z.array(found).default([]),
  looked: z
    .object({
      files: z.number(),
      lines: z.number(),
      unchecked: z.number().default(0),
      values: z.number(),
    })
    .nullable()
    .default(null),
});

/** Counts, and names of files, tables and columns without what could name a person: never whom an attack named, never a line of a log. */
export function recordAnonymityCheck(db: Database, check: AnonymityCheck, at: Date): void {
  insertAnonymityCheck(db, { at, linked: check.linked, content: JSON.stringify(check) });
}

export function findAnonymityCheck(db: Database): { at: Date; check: AnonymityCheck } | null {
  const row = findLastAnonymityCheck(db);
  return row ? { at: row.at, check: stored.parse(JSON.parse(row.content)) } : null;
}
