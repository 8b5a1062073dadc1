import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { type CastRequest, writeCast } from "~/ballot/cast";
import { hashOfText, poprfInfo } from "~/ballot/manifest";
import { blindToken, finaliseToken, newIssuerKeys } from "~/ballot/token";
import { issueToken } from "~/ballot/token.server";
import { type BallotServer, ballotServer, claimant, codeOf, forgedCast } from "../support/ballot-server";
import { respondent, sampleContent, sentCast } from "../support/surveyed-wave";

/* Each attack is a function that says how far it got. It gets nowhere with Tandem, and somewhere with a server or a
   page that leaves one step out: an attack that never succeeds shows nothing. */

describe("info tagging and manifest tagging", () => {
  /** Server: tags one person's token. Client: what it checks the proof against. Returns whether the tag went through. */
  function tagged(trusted: (honest: Uint8Array, sent: Uint8Array) => Uint8Array, sent: Uint8Array): boolean {
    const issuer = newIssuerKeys();
    const honest = poprfInfo("ab".repeat(32), 0);
    const info = trusted(honest, sent);
    const pending = blindToken(issuer.publicKey, info);
    const issued = issueToken(issuer.secretKey, sent, pending.blinded);
    return issued !== null && finaliseToken(pending, issuer.publicKey, info, issued) !== null;
  }
  const forAnna = new TextEncoder().encode(`tandem/v1|${"ab".repeat(32)}|0|anna`);
  const ownManifest = poprfInfo(hashOfText('{"manifest":"for anna"}'), 0);

  test("get nowhere with a page that makes the info itself from the manifest it has compared", () => {
    for (const sent of [forAnna, ownManifest]) expect(tagged((honest) => honest, sent)).toBe(false);
  });

  test("broken: a page that takes the info from the server's reply lets both through", () => {
    for (const sent of [forAnna, ownManifest]) expect(tagged((_, given) => given, sent)).toBe(true);
  });
});

describe("code tagging", () => {
  type Cast = { code: string; reply: unknown; claim: unknown; cast: unknown };

  /** How many ballots a server that keeps every claim can put beside the code it came with. */
  function recognised(visits: readonly Cast[]): number {
    const derived = (text: string) =>
      ["sha256", "sha512", "md5"].map((name) => createHash(name).update(text).digest().subarray(0, 16));
    return visits.filter(({ code, reply, claim, cast }) => {
      const seen = JSON.stringify([reply, claim]);
      const sent = sentCast(cast);
      if (!sent) return true;
      const parts = [sent.token, sent.sealed, sent.mac].map((part) => Buffer.from(part));
      const traces = [...derived(code), ...derived(seen), ...piecesOf(seen)];
      return parts.some((part) => traces.some((trace) => part.includes(trace)));
    }).length;
  }

  /** Eight bytes at a time of everything that was exchanged at the claim. */
  function piecesOf(seen: string): Buffer[] {
    const words = seen.match(/[A-Za-z0-9_-]{16,}/g) ?? [];
    const decoded = words.map((word) => Buffer.from(word, "base64url"));
    return decoded.flatMap((word) =>
      Array.from({ length: Math.max(0, word.length - 7) }, (_, at) => word.subarray(at, at + 8)),
    );
  }

  async function visits(change: (cast: CastRequest, code: string) => CastRequest): Promise<Cast[]> {
    const server = await ballotServer();
    return Promise.all(
      server.codes.map(async ({ code }, place) => {
        const { person, reply, cast } = await claimant(server, place);
        const made = sentCast(cast(place));
        if (!made) throw new Error("no cast");
        return { code, reply, claim: person.claimJson, cast: JSON.parse(writeCast(change(made, code))) };
      }),
    );
  }

  test("gets nowhere: nothing of a cast was seen at the claim or follows from the code", async () => {
    expect(recognised(await visits((cast) => cast))).toBe(0);
  });

  test("broken: a token made from the code names every ballot", async () => {
    const fromCode = (code: string) => createHash("sha256").update(code).digest();
    expect(recognised(await visits((cast, code) => ({ ...cast, token: fromCode(code) })))).toBe(6);
  });
});

describe("double claim", () => {
  /** Tokens that one code gives, asked for with four different ones. */
  async function tokensOfOneCode(server: BallotServer): Promise<number> {
    const asked = [1, 2, 3, 4].map(() => respondent(server.db, server.wave, codeOf(server)).claimJson);
    const replies = await Promise.all(asked.map((request) => server.claim(request)));
    return replies.filter(({ ok }) => ok).length;
  }

  test("gets one token for a code", async () => {
    expect(await tokensOfOneCode(await ballotServer())).toBe(1);
  });

  test("broken: a server that forgets what it answered gives one each time", async () => {
    const forgetful = await ballotServer(({ claim, db }) => {
      const before = db.$client.prepare("select * from claim").all();
      return {
        claim: (request) => {
          const put = db.$client.prepare(
            "update claim set blinded_mac = @blinded_mac where code_mac = @code_mac",
          );
          for (const row of before) put.run(row);
          return claim(request);
        },
      };
    });
    expect(await tokensOfOneCode(forgetful)).toBe(4);
  });
});

describe("double cast and two concurrent casts", () => {
  /** Ballots that one token puts into the box: one after another, or all at once. */
  async function ballotsOfOneToken(server: BallotServer, atOnce: boolean): Promise<number> {
    const { cast } = await claimant(server);
    const casts = [1, 2, 3, 4].map(cast);
    if (atOnce) await Promise.all(casts.map((request) => server.cast(request)));
    else for (const request of casts) await server.cast(request);
    return server.count();
  }

  test("get one ballot for a token", async () => {
    expect(await ballotsOfOneToken(await ballotServer(), false)).toBe(1);
    expect(await ballotsOfOneToken(await ballotServer(), true)).toBe(1);
  });

  test("broken: a server that does not burn tokens counts each", async () => {
    const careless = await ballotServer(({ cast, db }) => ({
      cast: async (request) => {
        db.$client.exec("update ballot set token = randomblob(32)");
        return cast(request);
      },
    }));
    expect(await ballotsOfOneToken(careless, false)).toBe(4);
  });

  test("broken: a server that looks first and writes later counts those that came together", async () => {
    const box: string[] = [];
    const hasty = await ballotServer(() => ({
      count: () => box.length,
      cast: async (request) => {
        const token = Buffer.from(sentCast(request)?.token ?? []).toString("hex");
        const known = box.includes(token);
        await new Promise((resolve) => setImmediate(resolve));
        if (!known) box.push(token);
        return { ok: !known };
      },
    }));
    expect(await ballotsOfOneToken(hasty, false)).toBe(1);
    box.length = 0;
    const again = { ...hasty, codes: hasty.codes.slice(1) };
    expect(await ballotsOfOneToken(again, true)).toBe(4);
  });
});

describe("forged, tampered or department-swapped ballot", () => {
  /** How many of them a server takes. */
  async function taken(server: BallotServer): Promise<number> {
    const { cast } = await claimant(server);
    const honest = sentCast(cast(1));
    if (!honest) throw new Error("no cast");
    const flip = (part: Uint8Array) => part.map((byte, place) => (place === 3 ? byte ^ 1 : byte));
    const changed: CastRequest[] = [
      { ...honest, mac: flip(honest.mac) },
      { ...honest, sealed: flip(honest.sealed) },
      { ...honest, token: flip(honest.token) },
      { ...honest, departmentIndex: 1 },
    ];
    const requests = [forgedCast(server), ...changed.map((request) => JSON.parse(writeCast(request)))];
    const replies = await Promise.all(requests.map((request) => server.cast(request)));
    return replies.filter(({ ok }) => ok).length;
  }

  test("is not taken", async () => {
    const server = await ballotServer();
    expect([await taken(server), server.count()]).toEqual([0, 0]);
  });

  test("broken: a server that only looks at the shape takes all five", async () => {
    expect(
      await taken(
        await ballotServer(() => ({ cast: async (request) => ({ ok: sentCast(request) !== null }) })),
      ),
    ).toBe(5);
  });
});

describe("ballot size as an oracle", () => {
  /** Different sizes of what travels when people write nothing, something, everything. */
  async function sizes(write: (cast: CastRequest, comment: string | null) => string): Promise<number> {
    const server = await ballotServer();
    const comments = [null, "x", "a word of thanks", "x".repeat(500), "界".repeat(500)];
    const bodies = await Promise.all(
      comments.map(async (comment, place) => {
        const { person, reply } = await claimant(server, place);
        const cast = sentCast(person.seal(reply, sampleContent(place, comment)));
        if (!cast) throw new Error("no cast");
        return write(cast, comment).length;
      }),
    );
    return new Set(bodies).size;
  }

  test("tells nothing: an empty and the longest comment travel in requests of one size", async () => {
    expect(await sizes(writeCast)).toBe(1);
  });

  test("broken: a ballot that is not padded tells how much was written", async () => {
    const unpadded = (cast: CastRequest, comment: string | null) =>
      writeCast({ ...cast, sealed: cast.sealed.subarray(0, 190 + 2 * (comment?.length ?? 0)) });
    expect(await sizes(unpadded)).toBe(4);
  });
});
