import { API_PATH } from "~/addresses";
import { api } from "~/content/connections/en/api";
import { publicUrl } from "~/env.server";
import { exportSchema } from "~/features/export/schema.server";
import { REQUESTS_A_MINUTE } from "./admit.server";
import { listFields } from "./list-fields.server";
import { NO_BODY, type Operation } from "./operation.server";
import { OPERATIONS, pathOf } from "./operations.server";
import { PROBLEMS } from "./problem.server";

/** The page on which people read the interface, made from the list that answers requests. */
export function showInterface() {
  return {
    address: publicUrl() + API_PATH,
    perMinute: REQUESTS_A_MINUTE,
    tags: Object.entries(api.tags).map(([tag, name]) => ({
      name,
      operations: OPERATIONS.filter((operation) => operation.tag === tag).map(describe),
    })),
    problems: Object.entries(PROBLEMS).map(([code, { title }]) => ({ code, title })),
  };
}

function describe(operation: Operation) {
  const { id, method, permission, query, body, answer } = operation;
  return {
    id,
    method: method.toUpperCase(),
    place: API_PATH + pathOf(operation),
    ...api.operations[id],
    permission,
    parameters: listFields(query, "input"),
    takes: body === NO_BODY ? [] : listFields(body, "input"),
    // The page of exports explains every field of a release.
    gives: answer === exportSchema ? [] : listFields(answer, "output"),
  };
}
