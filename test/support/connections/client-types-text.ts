import openapiTS, { astToString, type OpenAPI3 } from "openapi-typescript";
import { describeApi } from "~/http/api/document.server";

/** Where the types lie that the client is made from. */
export const CLIENT_TYPES = "test/support/connections/client-types.ts";

/** The types of a client, generated from the description of the interface alone. */
export async function generateClientTypes(): Promise<string> {
  const description: unknown = describeApi("http://localhost:3000");
  const text = astToString(await openapiTS(asDocument(description)));
  return `// Generated from the description of the interface by npm run document. Not to be edited.\n${text}`;
}

function asDocument(description: unknown): OpenAPI3 {
  return JSON.parse(JSON.stringify(description));
}
