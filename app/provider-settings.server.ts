import { z } from "zod";
import { en } from "~/content/settings/en";
import { fill } from "~/content/translated";
import { GIVEN_ROLES, type GivenRole } from "~/domain/roles";

const { problems } = en;

/** A group at the identity provider and the role that it gives here. */
type RoleRule = { group: string; role: GivenRole };

type ProviderSettings = {
  issuer: string;
  clientId: string;
  /** Null: a public client, which PKCE alone protects. */
  clientSecret: string | null;
  /** What the button on the sign-in page calls it; null: a general word. */
  name: string | null;
  scopes: string;
  /** The claim that says whether the provider has checked the address. */
  verifiedClaim: string;
  /** Null: roles are given by hand, to accounts that an administrator has made. */
  roles: { claim: string; rules: readonly RoleRule[] } | null;
  /** Whether Tandem asks for its own second factor as well. */
  asksSecondFactor: boolean;
};

type Variables = {
  OIDC_ISSUER?: string | undefined;
  OIDC_CLIENT_ID?: string | undefined;
  OIDC_CLIENT_SECRET?: string | undefined;
  OIDC_NAME?: string | undefined;
  OIDC_SCOPES: string;
  OIDC_VERIFIED_CLAIM: string;
  OIDC_ROLE_CLAIM?: string | undefined;
  OIDC_ROLES?: readonly RoleRule[] | undefined;
  OIDC_SECOND_FACTOR: boolean;
  PUBLIC_URL?: string | undefined;
};

const LOCAL = /^(localhost|127\.0\.0\.1|\[::1\])$/;

/** Everything that a provider says travels by this address, so that it has to be https but on this machine. */
export function readIssuer(written: string, context: z.RefinementCtx): string {
  const url = URL.canParse(written) ? new URL(written) : null;
  const safe = url?.protocol === "https:" || (url?.protocol === "http:" && LOCAL.test(url.hostname));
  const isDocument = url?.pathname.includes("/.well-known/") ?? false;
  if (url && safe && !isDocument && !/[?#]/.test(written) && url.username === "") return written;
  context.addIssue({ code: "custom", message: problems.issuer });
  return z.NEVER;
}

/** "group=role; group=role": names of groups may hold commas and equals signs themselves. */
export function readRoleRules(written: string, context: z.RefinementCtx): readonly RoleRule[] {
  const parts = written.split(";").map((part) => part.trim());
  return parts.filter(Boolean).flatMap((part) => {
    const at = part.lastIndexOf("=");
    const group = part.slice(0, Math.max(at, 0)).trim();
    const named = part.slice(at + 1).trim();
    const role = GIVEN_ROLES.find((known) => known === named);
    if (group !== "" && role !== undefined) return [{ group, role }];
    const roles = GIVEN_ROLES.join(", ");
    context.addIssue({ code: "custom", message: fill(problems.roleRule, { rule: part, roles }) });
    return [];
  });
}

/** Null where no provider is set up; says what is missing where one is set up in part. */
export function readProvider(env: Variables): ProviderSettings | { missing: readonly string[] } | null {
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_ROLE_CLAIM: claim, OIDC_ROLES: rules } = env;
  if (issuer === undefined && clientId === undefined) return null;
  if (issuer === undefined) return { missing: [`OIDC_ISSUER: ${problems.issuerMissing}`] };
  const missing = [
    ...(clientId === undefined ? [`OIDC_CLIENT_ID: ${problems.clientMissing}`] : []),
    ...(env.PUBLIC_URL === undefined ? [`PUBLIC_URL: ${problems.returnAddressMissing}`] : []),
    ...(claim !== undefined && !rules?.length ? [`OIDC_ROLES: ${problems.rolesMissing}`] : []),
    ...(claim === undefined && rules !== undefined ? [`OIDC_ROLE_CLAIM: ${problems.roleClaimMissing}`] : []),
  ];
  if (missing.length > 0 || clientId === undefined) return { missing };
  return {
    issuer,
    clientId,
    clientSecret: env.OIDC_CLIENT_SECRET ?? null,
    name: env.OIDC_NAME ?? null,
    scopes: env.OIDC_SCOPES,
    verifiedClaim: env.OIDC_VERIFIED_CLAIM,
    roles: claim === undefined ? null : { claim, rules: rules ?? [] },
    asksSecondFactor: env.OIDC_SECOND_FACTOR,
  };
}
