import fs from "node:fs";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { parseConfiguration } from "~/env.server";
import { checkLinks, leadsOnlyHere } from "~/features/waves/check-links.server";
import { explainRefusal } from "~/features/waves/check-opening.server";
import { type Company, company, plannedWave } from "../../support/company";

const AT = new Date("2026-01-10T10:00:00Z");

let own: Company;
beforeEach(() => {
  own = company([6, 7]);
});
afterEach(() => own.end());

test.each([
  ...[
    "http://localhost:3000",
    "http://LocalHost.",
    "http://tandem.localhost",
    "http://localhost.localdomain",
  ],
  ...["http://localhost6.localdomain6", "http://ip6-localhost", "http://ip6-loopback:3000"],
  ...["http://127.0.0.1", "http://127.1", "http://0.0.0.0", "http://[::1]", "http://[::ffff:127.0.0.1]"],
])("%s is this machine on every machine", (address) => {
  expect(leadsOnlyHere(parseConfiguration({ PUBLIC_URL: address }).publicUrl)).toBe(true);
});

test.each([
  ...["https://tandem.brandt.example", "http://tandem", "http://10.0.0.7", "http://localhost.brandt.example"],
  ...["http://my-ip6-localhost", "https://localdomain"],
])("%s is another one", (address) => {
  expect(leadsOnlyHere(parseConfiguration({ PUBLIC_URL: address }).publicUrl)).toBe(false);
});

describe("an address that is only an example", () => {
  const shipped = fs.readFileSync("compose.yaml", "utf8").match(/PUBLIC_URL: (\S+)/)?.[1] ?? "";

  test.each([
    ...[shipped, "https://example.org", "https://TANDEM.Example.COM.", "http://a.b.example.net:8443"],
  ])("%s opens no wave, by mail or slips, and says what to do", (address) => {
    const { publicUrl } = parseConfiguration({ PUBLIC_URL: address });
    for (const delivery of ["mail", "slips"] as const) {
      const wave = { ...plannedWave(own.db), delivery };
      const checked = checkLinks(wave, { publicUrl, everybodyHere: true }, AT);
      expect(checked).toMatchObject({ ok: false, reason: "links-are-example" });
      if (checked.ok) continue;
      const { problem, remedy } = explainRefusal(own.db, wave, checked, "en");
      expect(problem).toContain("is only an example");
      expect(remedy).toContain("PUBLIC_URL");
    }
  });

  test.each(["https://tandem.brandt.example", "https://example.company.de", "https://notexample.org"])(
    "%s is none",
    (publicUrl) => {
      expect(checkLinks(plannedWave(own.db), { publicUrl }, AT)).not.toMatchObject({
        reason: "links-are-example",
      });
    },
  );
});
