import { type Context, Hono } from "hono";
import { API_DOCUMENT_PATH, API_PATH } from "~/addresses";
import { formatList } from "~/content/intl";
import { fill } from "~/content/translated";
import { publicUrl } from "~/env.server";
import { answerOperation } from "./answer.server";
import { describeApi } from "./document.server";
import { OPERATIONS, pathOf } from "./operations.server";
import { PROBLEMS, problemResponse, refuseWith } from "./problem.server";

/**
 * The interface for programs. It stands in front of everything that reads cookies, and reads none: what a browser sends
 * from another website along with them opens nothing here.
 */
export function createApi(addressOf: (context: Context) => string): Hono {
  const api = new Hono();
  let description: string | undefined;
  api.get("/openapi.json", (context) => {
    description ??= JSON.stringify(describeApi(publicUrl()), null, 2);
    return context.body(description, 200, { "Content-Type": "application/json" });
  });
  const methods = new Map<string, string[]>([["/openapi.json", ["GET"]]]);
  for (const operation of OPERATIONS) {
    const path = pathOf(operation).replaceAll(/\{(\w+)\}/g, ":$1");
    methods.set(path, [...(methods.get(path) ?? []), operation.method.toUpperCase()]);
    api.on(operation.method, path, (context) =>
      answerOperation(operation, context.req.raw, context.req.param(), addressOf(context)),
    );
  }
  for (const [path, taken] of methods) api.all(path, () => otherMethod(taken));
  api.all("*", () => {
    const detail = fill(PROBLEMS["no-operation"].detail, { description: API_DOCUMENT_PATH });
    return problemResponse(refuseWith(404, "no-operation", detail));
  });
  return new Hono().route(API_PATH, api);
}

function otherMethod(taken: readonly string[]): Response {
  const detail = fill(PROBLEMS["other-method"].detail, { methods: formatList("en", taken) });
  return problemResponse(refuseWith(405, "other-method", detail, { headers: { Allow: taken.join(", ") } }));
}
