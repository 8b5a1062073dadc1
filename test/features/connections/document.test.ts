import fs from "node:fs";
import { Validator } from "@seriousme/openapi-schema-validator";
import { describe, expect, test } from "vitest";
import { api } from "~/content/connections/en/api";
import type { Language } from "~/content/language";
import { TOKEN_PERMISSIONS } from "~/domain/connections/token-permission";
import { describeApi } from "~/http/api/document.server";
import { OPERATIONS } from "~/http/api/operations.server";
import { showInterface } from "~/http/api/show-interface.server";
import { CLIENT_TYPES, generateClientTypes } from "../../support/connections/client-types-text";

const description = () => JSON.parse(JSON.stringify(describeApi("https://tandem.brandt.example")));

describe("the description of the interface", () => {
  test("is OpenAPI 3.1", async () => {
    const result = await new Validator().validate(description());
    expect(result).toMatchObject({ valid: true });
    expect(description().openapi).toBe("3.1.0");
  });

  test("broken: an unknown method, a missing answer and a reference to nothing are noticed", async () => {
    const broken = [
      (it: ReturnType<typeof description>) => (it.paths["/pairs"].fetch = it.paths["/pairs"].get),
      (it: ReturnType<typeof description>) => delete it.info.version,
      (it: ReturnType<typeof description>) => (it.paths["/pairs"].get.responses = { done: {} }),
    ];
    for (const change of broken) {
      const changed = description();
      change(changed);
      expect(await new Validator().validate(changed)).toMatchObject({ valid: false });
    }
  });

  test("names every operation, each with words, its permission and every parameter of its path", () => {
    const { paths } = description();
    const described = Object.entries<Record<string, { operationId: string }>>(paths).flatMap(
      ([path, methods]) => Object.values(methods).map((operation) => ({ path, ...operation })),
    );
    expect(described.map(({ operationId }) => operationId).sort()).toEqual(
      Object.keys(api.operations).sort(),
    );
    expect(new Set(OPERATIONS.flatMap(({ permission }) => permission ?? []))).toEqual(
      new Set(TOKEN_PERMISSIONS),
    );
    for (const operation of described) {
      const { path, parameters = [] } = operation as {
        path: string;
        parameters?: { in: string; name: string }[];
      };
      const named = parameters.filter((it) => it.in === "path").map(({ name }) => name);
      expect(named).toEqual([...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name));
    }
  });

  test("takes nothing that it does not name", () => {
    const bodies = JSON.stringify(description().paths);
    const objects = bodies.match(/"type":"object"/g)?.length ?? 0;
    const closed = bodies.match(/"additionalProperties":false/g)?.length ?? 0;
    expect(closed).toBe(objects);
  });

  test("is what the types of the client are made from: npm run document", async () => {
    expect(fs.readFileSync(CLIENT_TYPES, "utf8")).toBe(await generateClientTypes());
  });

  test("is told on the page field by field", () => {
    const operations = showInterface("en").tags.flatMap((tag) => tag.operations);
    expect(operations).toHaveLength(OPERATIONS.length);
    const replace = operations.find(({ id }) => id === "replaceRoster");
    expect(replace?.takes).toContainEqual({
      name: "people[].email",
      type: "string",
      meaning: api.fields.email,
      optional: false,
    });
    for (const { parameters, takes, gives } of operations)
      for (const { name, type } of [...parameters, ...takes, ...gives])
        expect(`${name} ${type}`).not.toMatch(/undefined|object Object/);
  });

  test("means each field by a sentence of its own, by which the page finds it in the reader's language", () => {
    const meanings = [...Object.values(api.parameters), ...Object.values(api.fields)];
    expect(new Set(meanings).size).toBe(meanings.length);
    const said = (language: Language) =>
      showInterface(language)
        .tags.flatMap(({ operations }) => operations)
        .flatMap(({ parameters, takes, gives }) => [...parameters, ...takes, ...gives])
        .map(({ meaning }) => meaning)
        .filter((meaning) => meaning !== "");
    expect(said("en").every((meaning) => meanings.some((one) => one === meaning))).toBe(true);
    for (const language of ["de", "fr", "es"] as const)
      expect(said(language).filter((meaning) => meanings.some((one) => one === meaning))).toEqual([]);
  });
});
