import http from "node:http";
import { Provider } from "oidc-provider";
import { freePort } from "../served-app";

type Person = {
  sub: string;
  email?: string;
  email_verified?: boolean;
  name?: string;
  groups?: readonly string[];
};

export type CompanyProvider = {
  issuer: string;
  /** Who sits in front of the provider's page from now on: it asks for no password. */
  seat: (person: Person) => void;
  stop: () => Promise<void>;
};

export const CLIENT = { id: "tandem", secret: "a secret of the tests, of no use elsewhere" };

/** A certified implementation of OpenID Connect, which insists on the proof key. */
export async function startCompanyProvider(returnAddress: string): Promise<CompanyProvider> {
  const port = await freePort();
  const issuer = `http://localhost:${port}`;
  const people = new Map<string, Person>();
  let seated = "";
  const provider = new Provider(issuer, {
    clients: [{ client_id: CLIENT.id, client_secret: CLIENT.secret, redirect_uris: [returnAddress] }],
    pkce: { required: () => true },
    claims: {
      openid: ["sub"],
      email: ["email", "email_verified"],
      profile: ["name"],
      groups: ["groups"],
    },
    scopes: ["openid", "email", "profile", "groups"],
    cookies: { keys: ["of the tests"] },
    features: { devInteractions: { enabled: false } },
    interactions: { url: () => "/interaction" },
    findAccount: (_context: unknown, sub: string) => ({
      accountId: sub,
      claims: () => ({ ...people.get(sub), sub }),
    }),
  });
  const answer = provider.callback();
  const server = http.createServer((request, response) => {
    if (request.url?.startsWith("/interaction")) void letIn(request, response);
    else answer(request, response);
  });
  async function letIn(request: http.IncomingMessage, response: http.ServerResponse): Promise<void> {
    const { params } = await provider.interactionDetails(request, response);
    const grant = new provider.Grant({ accountId: seated, clientId: params.client_id });
    grant.addOIDCScope("openid email profile groups");
    const result = { login: { accountId: seated }, consent: { grantId: await grant.save() } };
    await provider.interactionFinished(request, response, result, { mergeWithLastSubmission: false });
  }
  await new Promise<void>((resolve) => server.listen(port, "localhost", resolve));
  return {
    issuer,
    seat: (person) => {
      people.set(person.sub, person);
      seated = person.sub;
    },
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
