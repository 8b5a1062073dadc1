import { z } from "zod";
import { createDocument, type ZodOpenApiObject } from "zod-openapi";
import { API_PATH } from "~/addresses";
import { api } from "~/content/connections/en/api";
import { NO_BODY, type Operation } from "./operation.server";
import { OPERATIONS, pathOf } from "./operations.server";
import { problemShape } from "./schemas.server";

const VERSION = "1.0.0";

type Paths = NonNullable<ZodOpenApiObject["paths"]>;
type Described = NonNullable<Paths[string]["get"]>;

/** The interface as OpenAPI 3.1, made from the list that answers requests. */
export function describeApi(origin: string) {
  const paths: Record<string, Record<string, Described>> = {};
  for (const operation of OPERATIONS) {
    const path = pathOf(operation);
    paths[path] = { ...paths[path], [operation.method]: describe(operation) };
  }
  return createDocument({
    openapi: "3.1.0",
    info: { title: api.title, version: VERSION, description: api.description },
    servers: [{ url: origin + API_PATH }],
    security: [{ token: [] }],
    tags: Object.values(api.tags).map((name) => ({ name })),
    components: {
      securitySchemes: { token: { type: "http", scheme: "bearer", description: api.security } },
    },
    paths,
  });
}

function describe(operation: Operation): Described {
  const { summary, text } = api.operations[operation.id];
  const done = { description: api.answers.done, content: json(operation.answer) };
  return {
    operationId: operation.id,
    summary,
    description: text,
    tags: [api.tags[operation.tag]],
    "x-permission": operation.permission,
    requestParams: {
      ...(operation.of === "installation" ? {} : { path: placeOf(operation) }),
      query: operation.query,
    },
    ...(operation.body === NO_BODY ? {} : { requestBody: requestBody(operation) }),
    responses: {
      [operation.status]: done,
      ...(operation.mayWait ? { 202: { ...done, description: api.answers.waits } } : {}),
      default: {
        description: api.answers.problem,
        content: { "application/problem+json": { schema: problemShape } },
      },
    },
  };
}

function json(schema: z.ZodType) {
  return { "application/json": { schema } };
}

function requestBody({ body, takesCsv }: Operation) {
  const csv = z.string().meta({ description: api.csvBody });
  return { required: true, content: { ...json(body), ...(takesCsv ? { "text/csv": { schema: csv } } : {}) } };
}

function placeOf({ of }: Operation) {
  const pair = z.string().meta({ description: api.parameters.pair });
  const wave = z.string().meta({ description: api.parameters.wave });
  return of === "wave" ? z.object({ pair, wave }) : z.object({ pair });
}
