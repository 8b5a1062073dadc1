import { createHash, generateKeyPairSync, type KeyObject, sign } from "node:crypto";
import http from "node:http";
import { freePort } from "../served-app";
import { CLIENT } from "./company-provider";

/** What of an honest answer is forged. */
type Forgery = {
  claims?: Readonly<Record<string, unknown>>;
  /** Left out of the token. */
  without?: string;
  /** "none": unsigned; "other-key": by a key that is not the provider's. */
  signature?: "none" | "other-key";
};

export type ForgingProvider = {
  issuer: string;
  forge: (forgery: Forgery) => void;
  /** What the application sent with the last code: its proof key, and how it said who it is. */
  exchanged: () => { verifier: string | null; authorization: string | null };
  /** The challenge that belongs to a proof key. */
  challengeOf: (verifier: string) => string;
  stop: () => Promise<void>;
};

const text = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");

/**
 * A provider in the hands of an attacker, or one whose answers somebody changes on the way: it puts into its tokens
 * whatever a test says. A code is "code.<nonce>".
 */
export async function startForgingProvider(
  honest: Readonly<Record<string, unknown>>,
): Promise<ForgingProvider> {
  const port = await freePort();
  const issuer = `http://localhost:${port}`;
  const [own, other] = [newKey(), newKey()];
  let forgery: Forgery = {};
  let exchanged: { verifier: string | null; authorization: string | null } = {
    verifier: null,
    authorization: null,
  };

  function tokenFor(nonce: string): string {
    const now = Math.floor(Date.now() / 1000);
    const claims: Record<string, unknown> = {
      iss: issuer,
      aud: CLIENT.id,
      iat: now,
      exp: now + 300,
      nonce,
      ...honest,
      ...forgery.claims,
    };
    if (forgery.without) delete claims[forgery.without];
    const unsigned = forgery.signature === "none";
    const head = text({ alg: unsigned ? "none" : "RS256", kid: "k" });
    const body = `${head}.${text(claims)}`;
    const key = forgery.signature === "other-key" ? other : own;
    return `${body}.${unsigned ? "" : sign("RSA-SHA256", Buffer.from(body), key.privateKey).toString("base64url")}`;
  }

  const answers: Readonly<Record<string, (body: URLSearchParams, request: http.IncomingMessage) => object>> =
    {
      "/.well-known/openid-configuration": () => ({
        issuer,
        authorization_endpoint: `${issuer}/auth`,
        token_endpoint: `${issuer}/token`,
        jwks_uri: `${issuer}/jwks`,
        response_types_supported: ["code"],
        subject_types_supported: ["public"],
        id_token_signing_alg_values_supported: ["RS256"],
        authorization_response_iss_parameter_supported: true,
      }),
      "/jwks": () => ({
        keys: [{ ...own.publicKey.export({ format: "jwk" }), kid: "k", alg: "RS256", use: "sig" }],
      }),
      "/token": (body, { headers }) => {
        exchanged = { verifier: body.get("code_verifier"), authorization: headers.authorization ?? null };
        const nonce = body.get("code")?.replace(/^code\./, "") ?? "";
        return { access_token: "a", token_type: "Bearer", expires_in: 60, id_token: tokenFor(nonce) };
      },
    };
  const server = http.createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(Buffer.from(chunk));
    const answer = answers[new URL(request.url ?? "/", issuer).pathname];
    response.writeHead(answer ? 200 : 404, { "Content-Type": "application/json" });
    response.end(
      JSON.stringify(answer?.(new URLSearchParams(Buffer.concat(chunks).toString()), request) ?? {}),
    );
  });
  await new Promise<void>((resolve) => server.listen(port, "localhost", resolve));
  return {
    issuer,
    forge: (next) => (forgery = next),
    exchanged: () => exchanged,
    challengeOf: (verifier) => createHash("sha256").update(verifier).digest("base64url"),
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function newKey(): { publicKey: KeyObject; privateKey: KeyObject } {
  return generateKeyPairSync("rsa", { modulusLength: 2048 });
}
