import type { z } from "zod";
import { API_PATH } from "~/addresses";
import { api } from "~/content/connections/en/api";
import { connectionsTexts } from "~/content/connections/texts";
import type { ShownLanguage } from "~/content/language";
import { publicUrl } from "~/env.server";
import { exportSchema } from "~/features/export/schema.server";
import { REQUESTS_A_MINUTE } from "./admit.server";
import { listFields } from "./list-fields.server";
import { NO_BODY, type Operation } from "./operation.server";
import { OPERATIONS, pathOf } from "./operations.server";

/** The page on which people read the interface, made from the list that answers requests. */
export function showInterface(language: ShownLanguage) {
  const { tags, operations, problemTitles } = connectionsTexts(language).texts.programInterface;
  const meaningOf = meaningsIn(language);
  return {
    address: publicUrl() + API_PATH,
    perMinute: REQUESTS_A_MINUTE,
    tags: Object.entries(tags).map(([tag, name]) => ({
      name,
      operations: OPERATIONS.filter((operation) => operation.tag === tag).map((operation) => ({
        ...operations[operation.id],
        ...describe(operation, meaningOf),
      })),
    })),
    problems: Object.entries(problemTitles).map(([code, title]) => ({ code, title })),
  };
}

function describe(operation: Operation, meaningOf: (english: string) => string) {
  const { id, method, permission, query, body, answer } = operation;
  const fieldsOf = (schema: z.ZodType, io: "input" | "output") =>
    listFields(schema, io).map((field) => ({ ...field, meaning: meaningOf(field.meaning) }));
  return {
    id,
    method: method.toUpperCase(),
    place: API_PATH + pathOf(operation),
    permission,
    parameters: fieldsOf(query, "input"),
    takes: body === NO_BODY ? [] : fieldsOf(body, "input"),
    // The page of exports explains every field of a release.
    gives: answer === exportSchema ? [] : fieldsOf(answer, "output"),
  };
}

/** The schemas say in English, for programs, what each field means; people read it in their own language. */
function meaningsIn(language: ShownLanguage): (english: string) => string {
  const { parameters, fields } = connectionsTexts(language).texts.programInterface;
  const meanings = new Map([...pairsOf(api.parameters, parameters), ...pairsOf(api.fields, fields)]);
  return (english) => meanings.get(english) ?? english;
}

function pairsOf(english: Readonly<Record<string, string>>, own: Readonly<Record<string, string>>) {
  return Object.entries(english).map(([key, meaning]): [string, string] => [meaning, own[key] ?? meaning]);
}
