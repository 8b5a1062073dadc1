import { z } from "zod";

/** One field of what an operation takes or gives, as the page of the interface lists it. */
type ListedField = { name: string; type: string; meaning: string; optional: boolean };

type Schema = {
  type?: unknown;
  description?: unknown;
  enum?: unknown;
  const?: unknown;
  properties?: unknown;
  required?: unknown;
  items?: unknown;
  prefixItems?: unknown;
  anyOf?: unknown;
  format?: unknown;
};

/** Every field of a schema with where it lies, "people[].email"; null where a schema is not of this world. */
export function listFields(schema: z.ZodType, io: "input" | "output"): ListedField[] {
  return fieldsBelow("", z.toJSONSchema(schema, { io }));
}

function fieldsBelow(at: string, schema: Schema): ListedField[] {
  const required = Array.isArray(schema.required) ? schema.required : [];
  return Object.entries(isObject(schema.properties) ? schema.properties : {}).flatMap(([key, value]) => {
    if (!isObject(value)) return [];
    const { inner, suffix } = unwrap(value);
    const name = at + key + suffix;
    const meaning = [value.description, inner.description].find((text) => typeof text === "string");
    const below = fieldsBelow(`${name}.`, inner);
    // A list says by its fields what it holds.
    if (meaning === undefined && below.length > 0) return below;
    const field = {
      name,
      type: typeOf(inner, value),
      meaning: String(meaning ?? ""),
      optional: !required.includes(key),
    };
    return [field, ...below];
  });
}

/** What is inside a list, or beside null. */
function unwrap(schema: Schema): { inner: Schema; suffix: string } {
  const either = Array.isArray(schema.anyOf) ? schema.anyOf.filter(isObject) : [];
  const present = either.find(({ type }) => type !== "null");
  if (present) return unwrap(present);
  if (isObject(schema.items)) return { inner: schema.items, suffix: "[]" };
  return { inner: schema, suffix: "" };
}

function typeOf(inner: Schema, outer: Schema): string {
  const either = Array.isArray(outer.anyOf) ? outer.anyOf.filter(isObject) : [];
  const orNull = either.some(({ type }) => type === "null") ? ["null"] : [];
  const values = Array.isArray(inner.enum) ? inner.enum.map((value) => JSON.stringify(value)) : [];
  const plain =
    values.length > 0 && values.length <= 6 ? values : [inner.format ?? inner.type ?? "string"].flat();
  return [...plain, ...orNull].join(" | ");
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
