import { z } from "zod";
import { checkFields } from "~/features/interventions/check-fields.server";

const { plainText, sentence } = checkFields("en");

const id = z.string().regex(/^[a-z]+(-[a-z]+)*$/);
const text = plainText();
const texts = z.array(text).min(1);

const block = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("text"), text }),
  z.strictObject({ kind: z.literal("lines"), label: text, lines: z.number().int().min(1).max(8) }),
  z
    .strictObject({
      kind: z.literal("table"),
      caption: text,
      headers: z.array(z.string()).min(2).max(7),
      columns: z.array(z.enum(["number", "short", "words", "sentence"])),
      rows: z.array(z.array(text.or(z.string().min(1)))),
      emptyRows: z.number().int().min(0).max(12),
    })
    .refine((table) => table.columns.length === table.headers.length, "has a column without room")
    .refine((table) => table.rows.length + table.emptyRows > 0, "has no row to write in")
    .refine(
      (table) => table.rows.every((row) => row.length < table.headers.length),
      "has a row without room",
    ),
  z.strictObject({ kind: z.literal("checklist"), label: text, items: texts }),
  z.strictObject({ kind: z.literal("signatures"), label: text, signers: texts }),
]);

export const worksheetSchema = z.strictObject({
  id,
  title: text,
  copies: text,
  instructions: z.array(sentence()).min(1),
  landscape: z.literal(true).optional(),
  cards: z.literal(true).optional(),
  blocks: z.array(block).min(1),
});
