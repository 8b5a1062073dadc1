import type { TextTree } from "~/content/translated";
import { api } from "./api";
import { problems } from "./problems";

/** What the page of the interface says of operations, fields and problems; programs get the same in English. */
export const programInterface = {
  tags: api.tags,
  operations: api.operations,
  parameters: api.parameters,
  fields: api.fields,
  problemTitles: {
    "no-token": problems["no-token"].title,
    "wrong-scheme": problems["wrong-scheme"].title,
    "unknown-token": problems["unknown-token"].title,
    "token-expired": problems["token-expired"].title,
    "token-ended": problems["token-ended"].title,
    "token-in-address": problems["token-in-address"].title,
    "plain-http": problems["plain-http"].title,
    "not-permitted": problems["not-permitted"].title,
    "not-found": problems["not-found"].title,
    "no-operation": problems["no-operation"].title,
    "other-method": problems["other-method"].title,
    "too-large": problems["too-large"].title,
    "other-type": problems["other-type"].title,
    "not-json": problems["not-json"].title,
    invalid: problems.invalid.title,
    "rows-left-out": problems["rows-left-out"].title,
    nobody: problems.nobody.title,
    empty: problems.empty.title,
    "too-large-file": problems["too-large-file"].title,
    workbook: problems.workbook.title,
    "not-text": problems["not-text"].title,
    unusable: problems.unusable.title,
    "too-many-removals": problems["too-many-removals"].title,
    "plan-refused": problems["plan-refused"].title,
    "nothing-released": problems["nothing-released"].title,
    "too-often": problems["too-often"].title,
    failed: problems.failed.title,
  },
} as const satisfies TextTree;
