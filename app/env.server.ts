import path from "node:path";
import { z } from "zod";
import { readTyped } from "~/ballot/encoding";
import { en } from "~/content/settings/en";
import { fill } from "~/content/translated";
import { isTimeZone } from "./features/local-time.server";
import { readIssuer, readProvider, readRoleRules } from "./provider-settings.server";

const blankIsAbsent = (value: unknown) => (value === "" ? undefined : value);
const optional = <T extends z.ZodType>(type: T) => z.preprocess(blankIsAbsent, type.optional());

const { problems } = en;

const SET_UP_CODE_LENGTH = 16;

/** Only letters and digits count when the code is typed, so only they make it long enough. */
function isHardToGuess(code: string): boolean {
  const counted = readTyped(code);
  return counted.length >= SET_UP_CODE_LENGTH && new Set(counted).size > SET_UP_CODE_LENGTH / 3;
}

/** Scheme, host and port, in small letters: cookies and links are made by it, and pages lie at its root. */
function readOrigin(written: string, context: z.RefinementCtx): string {
  const problem = originProblem(written);
  if (problem === null) return new URL(written).origin;
  context.addIssue({ code: "custom", message: problem });
  return z.NEVER;
}

function originProblem(written: string): string | null {
  const url = URL.canParse(written) ? new URL(written) : null;
  if (!url || !/^https?:\/\/[^/\\]/i.test(written)) return problems.address;
  if (url.username || url.password || written.includes("@"))
    return fill(problems.credentials, { origin: url.origin });
  if (/[?#]/.test(written)) return fill(problems.query, { origin: url.origin });
  return url.pathname === "/" || /^\/+$/.test(url.pathname)
    ? null
    : fill(problems.path, { origin: url.origin });
}

/** How many proxies in a row are trusted: "true" is one. */
function readProxies(written: string, context: z.RefinementCtx): number {
  if (/^[0-9]$/.test(written)) return Number(written);
  const yesOrNo = z.stringbool().safeParse(written);
  if (yesOrNo.success) return yesOrNo.data ? 1 : 0;
  context.addIssue({ code: "custom", message: problems.proxies });
  return z.NEVER;
}

/** An address to listen on, which only machines that may read it should reach: 127.0.0.1:9464. */
function readListening(written: string, context: z.RefinementCtx): { host: string; port: number } {
  const [, bracketed, plain, port = ""] =
    /^(?:\[([0-9a-f:.]+)\]|([^\s:/[\]]+)):(\d{1,5})$/i.exec(written) ?? [];
  const host = bracketed ?? plain;
  if (host !== undefined && Number(port) <= 65_535) return { host, port: Number(port) };
  context.addIssue({ code: "custom", message: problems.metricsAddress });
  return z.NEVER;
}

const OIDC_SCOPES = ["openid", "email", "profile"];

const environment = z.object({
  HOST: z.preprocess(blankIsAbsent, z.string().default("127.0.0.1")),
  PORT: z.preprocess(blankIsAbsent, z.coerce.number().int().min(0).max(65535).default(3000)),
  PUBLIC_URL: optional(z.string().trim().transform(readOrigin)),
  DATA_DIRECTORY: z.preprocess(blankIsAbsent, z.string().default("data")),
  KEY_DIRECTORY: z.preprocess(blankIsAbsent, z.string().default("keys")),
  SMTP_URL: optional(z.url({ protocol: /^smtps?$/, error: problems.mailServer })),
  MAIL_FROM: optional(z.string().includes("@", { error: problems.sender })),
  SETUP_CODE: optional(
    z
      .string()
      .trim()
      .max(200, { error: problems.codeTooLong })
      .refine(isHardToGuess, {
        error: fill(problems.codeTooShort, { length: SET_UP_CODE_LENGTH }),
      }),
  ),
  TRUST_PROXY: z.preprocess(blankIsAbsent, z.string().trim().default("false").transform(readProxies)),
  METRICS_ADDRESS: optional(z.string().trim().transform(readListening)),
  TZ: optional(z.string().trim().refine(isTimeZone, { error: problems.timeZone })),
  ALLOW_PLAIN_HTTP_SIGN_IN: z.preprocess(blankIsAbsent, z.stringbool().default(false)),
  WEBHOOK_PRIVATE_ADDRESSES: z.preprocess(blankIsAbsent, z.stringbool().default(false)),
  WEBHOOK_PLAIN_HTTP: z.preprocess(blankIsAbsent, z.stringbool().default(false)),
  OIDC_ISSUER: optional(z.string().trim().transform(readIssuer)),
  OIDC_CLIENT_ID: optional(z.string().trim()),
  OIDC_CLIENT_SECRET: optional(z.string()),
  OIDC_NAME: optional(z.string().trim().max(60, { error: problems.nameTooLong })),
  OIDC_SCOPES: z.preprocess(
    blankIsAbsent,
    z
      .string()
      .trim()
      .regex(/(^|\s)openid(\s|$)/, { error: problems.scopes })
      .default(OIDC_SCOPES.join(" ")),
  ),
  OIDC_VERIFIED_CLAIM: z.preprocess(blankIsAbsent, z.string().trim().default("email_verified")),
  OIDC_ROLE_CLAIM: optional(z.string().trim()),
  OIDC_ROLES: optional(z.string().trim().transform(readRoleRules)),
  OIDC_SECOND_FACTOR: z.preprocess(blankIsAbsent, z.stringbool().default(false)),
  ALLOW_PASSWORD_SIGN_IN: z.preprocess(blankIsAbsent, z.stringbool().default(false)),
  LOG_LEVEL: z.preprocess(
    blankIsAbsent,
    z.enum(["debug", "info", "warn", "error", "silent"]).default("info"),
  ),
});

export type Configuration = ReturnType<typeof parseConfiguration>;

/** Throws one error that names every variable that is wrong and what it should be. */
export function parseConfiguration(variables: Record<string, string | undefined>) {
  const parsed = environment.safeParse(variables);
  if (!parsed.success) {
    throw unusable(parsed.error.issues.map((issue) => `${issue.path.join(".")}: ${issue.message}`));
  }
  const env = parsed.data;
  if (env.SMTP_URL && !env.MAIL_FROM) {
    throw unusable([`MAIL_FROM: ${problems.senderMissing}`]);
  }
  const provider = readProvider(env);
  if (provider !== null && "missing" in provider) throw unusable(provider.missing);
  return {
    // As an address is written in brackets where a port follows, somebody writes it so.
    host: env.HOST.replace(/^\[(.+)\]$/, "$1"),
    port: env.PORT,
    publicUrl: env.PUBLIC_URL ?? null,
    databaseFile: path.resolve(env.DATA_DIRECTORY, "tandem.sqlite"),
    dataDirectory: path.resolve(env.DATA_DIRECTORY),
    keys: { path: path.resolve(env.KEY_DIRECTORY) },
    mail: env.SMTP_URL && env.MAIL_FROM ? { smtpUrl: env.SMTP_URL, from: env.MAIL_FROM } : null,
    setUpCode: env.SETUP_CODE ?? null,
    /** Proxies in a row in front of Tandem that pass on a browser's address; 0: none is believed. */
    trustedProxies: env.TRUST_PROXY,
    metricsAddress: env.METRICS_ADDRESS ?? null,
    allowPlainHttpSignIn: env.ALLOW_PLAIN_HTTP_SIGN_IN,
    webhooks: { privateAddresses: env.WEBHOOK_PRIVATE_ADDRESSES, plainHttp: env.WEBHOOK_PLAIN_HTTP },
    provider,
    allowPasswordSignIn: env.ALLOW_PASSWORD_SIGN_IN,
    logLevel: env.LOG_LEVEL,
  };
}

function unusable(found: readonly string[]): Error {
  return new Error(fill(en.unusable, { problems: found.map((problem) => `  ${problem}`).join("\n") }));
}

let current: Configuration | undefined;

export function configuration(): Configuration {
  current ??= parseConfiguration(process.env);
  return current;
}

/** Where people reach this installation; links in mails and on slips start with it. */
export function publicUrl(): string {
  const { publicUrl: configured, port } = configuration();
  return configured ?? `http://localhost:${port}`;
}
