import { describe, expect, test } from "vitest";
import { parseConfiguration } from "~/env.server";
import { forgetsProxy } from "~/http/announce-start.server";
import { addressPassed } from "~/http/forwarded.server";

const read = (PUBLIC_URL: string) => parseConfiguration({ PUBLIC_URL }).publicUrl;

describe("the address at which people reach Tandem", () => {
  test.each([
    ["HTTPS://Tandem.Brandt.EXAMPLE", "https://tandem.brandt.example"],
    ["https://tandem.brandt.example/", "https://tandem.brandt.example"],
    ["https://tandem.brandt.example:443//", "https://tandem.brandt.example"],
    [" http://tandem:8080 ", "http://tandem:8080"],
    ["Http://[::1]:3000", "http://[::1]:3000"],
  ])("%s is read as %s", (written, origin) => {
    expect(read(written)).toBe(origin);
  });

  test.each([
    [
      "https://brandt.example/tandem",
      /PUBLIC_URL: must have nothing after the name .* https:\/\/brandt\.example$/m,
    ],
    ["https://brandt.example/./tandem/..//x", /nothing after the name/],
    ["https://brandt.example?", /without "\?" or "#"/],
    ["https://brandt.example/?wave=1", /without "\?" or "#"/],
    ["https://brandt.example/#top", /without "\?" or "#"/],
    ["https://hr:secret@brandt.example", /no name and no password/],
    ["https://@brandt.example", /no name and no password/],
  ])("%s is refused at the start, with the address it should be", (written, sentence) => {
    expect(() => read(written)).toThrow(sentence);
    expect(() => read(written)).toThrow("https://brandt.example");
    expect(() => read(written)).not.toThrow(/secret/);
  });

  test.each([
    "tandem.example",
    "ftp://brandt.example",
    "https:brandt.example",
    "https:///brandt.example",
    "https://",
  ])("%s is no address", (written) => {
    expect(() => read(written)).toThrow("must be an address like https://");
  });

  test("may be missing", () => {
    expect(read("")).toBeNull();
    expect(parseConfiguration({}).publicUrl).toBeNull();
  });
});

describe("proxies in front", () => {
  const trusted = (TRUST_PROXY: string) => parseConfiguration({ TRUST_PROXY }).trustedProxies;

  test("are none, one or as many as somebody says", () => {
    expect(["", "false", "0", "no", "true", "yes", "1", " 2 "].map(trusted)).toEqual([
      0, 0, 0, 0, 1, 1, 1, 2,
    ]);
    for (const wrong of ["two", "-1", "10", "1.5", "10.0.0.1"])
      expect(() => trusted(wrong)).toThrow(/TRUST_PROXY: must be/);
  });

  test.each([
    [1, "10.0.0.1", "10.0.0.1"],
    [1, "6.6.6.6, 10.0.0.1", "10.0.0.1"],
    [2, "6.6.6.6, 10.0.0.1, 192.168.0.2", "10.0.0.1"],
    [2, "10.0.0.1", "10.0.0.1"],
    [3, " , ,", null],
    [1, "", null],
  ])("with %d trusted, %s came from %s", (proxies, forwarded, address) => {
    expect(addressPassed(forwarded, proxies)).toBe(address);
  });

  test("that nobody trusts are said at the start where the address is https", () => {
    const forgets = (settings: Record<string, string>) => forgetsProxy(parseConfiguration(settings));
    expect(forgets({ PUBLIC_URL: "HTTPS://tandem.example" })).toBe(true);
    expect(forgets({ PUBLIC_URL: "https://tandem.example", TRUST_PROXY: "2" })).toBe(false);
    expect(forgets({ PUBLIC_URL: "http://tandem.example" })).toBe(false);
    expect(forgets({})).toBe(false);
  });
});

describe("other settings", () => {
  test("a host in brackets is read without them", () => {
    expect(parseConfiguration({ HOST: "[::1]" }).host).toBe("::1");
  });

  test.each([
    ["127.0.0.1:9464", { host: "127.0.0.1", port: 9464 }],
    ["[::1]:9464", { host: "::1", port: 9464 }],
    ["metrics.internal:80", { host: "metrics.internal", port: 80 }],
  ])("METRICS_ADDRESS=%s", (METRICS_ADDRESS, at) => {
    expect(parseConfiguration({ METRICS_ADDRESS }).metricsAddress).toEqual(at);
  });

  test.each(["9464", "127.0.0.1", "http://127.0.0.1:9464", "::1:9464", "127.0.0.1:99999"])(
    "METRICS_ADDRESS=%s is refused",
    (METRICS_ADDRESS) => {
      expect(() => parseConfiguration({ METRICS_ADDRESS })).toThrow(
        /METRICS_ADDRESS: must be an address and a port/,
      );
    },
  );

  test("a time zone that there is none of is refused", () => {
    expect(() => parseConfiguration({ TZ: "Europe/Berln" })).toThrow(/TZ: must be a time zone/);
    expect(() => parseConfiguration({ TZ: "Europe/Berlin" })).not.toThrow();
  });
});

describe("the identity provider", () => {
  const ALL = {
    PUBLIC_URL: "https://tandem.brandt.example",
    OIDC_ISSUER: "https://login.brandt.example/realms/brandt",
    OIDC_CLIENT_ID: "tandem",
  };
  const provider = (more: Record<string, string> = {}) => parseConfiguration({ ...ALL, ...more }).provider;

  test("is none without its settings, and with two of them a public client that gives no roles", () => {
    expect(parseConfiguration({}).provider).toBeNull();
    expect(provider()).toEqual({
      issuer: ALL.OIDC_ISSUER,
      clientId: "tandem",
      clientSecret: null,
      name: null,
      scopes: "openid email profile",
      verifiedClaim: "email_verified",
      roles: null,
      asksSecondFactor: false,
    });
  });

  test("gives roles by groups whose names hold commas and equals signs", () => {
    const roles = {
      OIDC_ROLE_CLAIM: "groups",
      OIDC_ROLES: " CN=Tandem Admins,OU=x,DC=brandt=administrator;tandem-hr = hr; ",
    };
    expect(provider(roles)?.roles).toEqual({
      claim: "groups",
      rules: [
        { group: "CN=Tandem Admins,OU=x,DC=brandt", role: "administrator" },
        { group: "tandem-hr", role: "hr" },
      ],
    });
  });

  test.each([
    [{ OIDC_ISSUER: "http://login.brandt.example" }, /OIDC_ISSUER: must be the https address/],
    [{ OIDC_ISSUER: "https://a:b@login.brandt.example" }, /OIDC_ISSUER: must be the https address/],
    [{ OIDC_ISSUER: "https://login.example/.well-known/openid-configuration" }, /OIDC_ISSUER: must be/],
    [{ OIDC_ISSUER: "" }, /OIDC_ISSUER: is needed with OIDC_CLIENT_ID/],
    [{ OIDC_CLIENT_ID: "" }, /OIDC_CLIENT_ID: is needed with OIDC_ISSUER/],
    [{ PUBLIC_URL: "" }, /PUBLIC_URL: is needed with OIDC_ISSUER/],
    [{ OIDC_SCOPES: "email" }, /OIDC_SCOPES: must hold the word "openid"/],
    [{ OIDC_ROLE_CLAIM: "groups" }, /OIDC_ROLES: is needed with OIDC_ROLE_CLAIM/],
    [{ OIDC_ROLES: "a=hr" }, /OIDC_ROLE_CLAIM: is needed with OIDC_ROLES/],
    [{ OIDC_ROLE_CLAIM: "groups", OIDC_ROLES: "a=guest" }, /in "a=guest" .* must be a role: hr, facilitator/],
    [{ OIDC_ROLE_CLAIM: "groups", OIDC_ROLES: "=hr" }, /in "=hr" the last part/],
    [{ OIDC_ROLE_CLAIM: "groups", OIDC_ROLES: "hr" }, /in "hr" the last part/],
  ])("is refused at the start, in words: %j", (wrong, sentence) => {
    expect(() => provider(wrong)).toThrow(sentence);
  });

  test("on this machine may be asked without https", () => {
    expect(provider({ OIDC_ISSUER: "http://localhost:8080/realms/x" })?.issuer).toBe(
      "http://localhost:8080/realms/x",
    );
  });
});
