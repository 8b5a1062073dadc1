import { describe, expect, test } from "vitest";
import { runTroubledWave, type TroubledWave } from "../../support/troubled-wave";

/** Kinds of secrets that stand somewhere, with where. */
function found({ output, secrets }: TroubledWave): string[] {
  return Object.entries(secrets).flatMap(([kind, needles]) =>
    Object.entries(output)
      .filter(([, bytes]) => needles.some((needle) => needle !== "" && bytes.includes(needle)))
      .map(([place]) => `${kind} in ${place}`),
  );
}

describe("a whole wave in which everything goes wrong", () => {
  test("leaves no code, token, address, answer or key in the log, the audit trail, the mail queue or an answer", {
    timeout: 180_000,
  }, async () => {
    const troubled = await runTroubledWave();
    expect(found(troubled)).toEqual([]);
    // The troubles were real.
    const log = String(troubled.output.process);
    expect(log.match(/a (page|request) failed/g)?.length).toBeGreaterThan(8);
    expect(log).toContain("mail failed for good");
    expect(String(troubled.output.audit)).toContain("address-refused");
    expect(troubled.statuses).toMatchObject({
      "a cut key file": [500, 500],
      "a directory instead of the key file": [500],
      "no key file": [503],
      "locked database": [503, 503],
      "after closing": [409],
    });
    expect(new Set(troubled.statuses.none)).toEqual(new Set([200]));
  });

  test("broken: a logger that writes addresses and bodies is seen", { timeout: 180_000 }, async () => {
    const troubled = await runTroubledWave({
      NODE_OPTIONS: "--import ./test/support/preloaded/careless-logger.mjs",
    });
    expect(found(troubled)).toEqual([
      "codes in process",
      "tokens in process",
      "blinded in process",
      "ballots in process",
    ]);
  });
});
