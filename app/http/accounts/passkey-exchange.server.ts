import { z } from "zod";
import { jsonRequest } from "~/http/script-exchange.server";

const LONGEST = 60_000;
const base64Url = z
  .string()
  .max(LONGEST)
  .regex(/^[A-Za-z0-9_-]+$/);
const credential = { id: base64Url, rawId: base64Url, type: z.literal("public-key") };
/** Extensions are not asked for, so that nothing of them is read. */
const noExtensions = z.unknown().transform(() => ({}));

const assertion = z.object({
  ...credential,
  response: z.object({
    clientDataJSON: base64Url,
    authenticatorData: base64Url,
    signature: base64Url,
    userHandle: base64Url.optional().catch(undefined),
  }),
  clientExtensionResults: noExtensions,
});

const attestation = z.object({
  ...credential,
  response: z.object({
    clientDataJSON: base64Url,
    attestationObject: base64Url,
    transports: z.array(z.string().max(20)).max(10).optional(),
  }),
  clientExtensionResults: noExtensions,
});

const asks = z.object({ step: z.literal("ask") });
const answersQuestion = z.object({ step: z.literal("answer"), response: assertion });
const bringsPasskey = z.object({
  step: z.literal("answer"),
  name: z.string().trim().max(60),
  response: attestation,
});

/** What a page's script sends about a passkey; null for what no page of ours sends. */
export async function readPasskeyUse(request: Request) {
  return readAs(request, z.discriminatedUnion("step", [asks, answersQuestion]));
}

export async function readNewPasskey(request: Request) {
  return readAs(request, z.discriminatedUnion("step", [asks, bringsPasskey]));
}

async function readAs<T>(request: Request, schema: z.ZodType<T>): Promise<T | null> {
  const parsed = schema.safeParse(await jsonRequest(request, LONGEST));
  return parsed.success ? parsed.data : null;
}

/** JSON for the script of a page behind the sign-in, with cookies where the sign-in goes on. */
export function passkeyReply(reply: object, ...cookies: readonly string[]): Response {
  const headers = new Headers({ "Cache-Control": "no-store" });
  for (const cookie of cookies) headers.append("Set-Cookie", cookie);
  return Response.json(reply, { headers });
}
