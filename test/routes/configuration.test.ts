import { describe, expect, test } from "vitest";
import { parseConfiguration } from "~/env.server";

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
