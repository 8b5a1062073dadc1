import { ristretto255_oprf } from "@noble/curves/ed25519.js";
import { bytesToHex, hexToBytes, utf8ToBytes } from "@noble/hashes/utils.js";
import { describe, expect, test } from "vitest";
import { finaliseToken } from "~/ballot/token";
import { issueToken, tokenOutput } from "~/ballot/token.server";

// RFC 9497, appendix A.1.3: POPRF(ristretto255, SHA-512), test vectors 1 and 2.
const INFO = utf8ToBytes("test info");
const SECRET = hexToBytes("145c79c108538421ac164ecbe131942136d5570b16d8bf41a24d4337da981e07");
const PUBLIC = hexToBytes("c647bef38497bc6ec077c22af65b696efa43bff3b4a1975a3e8e0a1c5a79d631");
const BLIND = hexToBytes("64d37aed22a27f5191de1c1d69fadb899d8862b58eb4220029e036ec4c1f6706");
const VECTORS = [
  {
    input: "00",
    blinded: "c8713aa89241d6989ac142f22dba30596db635c772cbf25021fdd8f3d461f715",
    evaluated: "1a4b860d808ff19624731e67b5eff20ceb2df3c3c03b906f5693e2078450d874",
    proof:
      "41ad1a291aa02c80b0915fbfbb0c0afa15a57e2970067a602ddb9e8fd6b7100de32e1ecff943a36f0b10e3dae6bd266cdeb8adf825d86ef27dbc6c0e30c52206",
    output:
      "ca688351e88afb1d841fde4401c79efebb2eb75e7998fa9737bd5a82a152406d38bd29f680504e54fd4587eddcf2f37a2617ac2fbd2993f7bdf45442ace7d221",
  },
  {
    input: "5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a5a",
    blinded: "f0f0b209dd4d5f1844dac679acc7761b91a2e704879656cb7c201e82a99ab07d",
    evaluated: "8c3c9d064c334c6991e99f286ea2301d1bde170b54003fb9c44c6d7bd6fc1540",
    proof:
      "4c39992d55ffba38232cdac88fe583af8a85441fefd7d1d4a8d0394cd1de77018bf135c174f20281b3341ab1f453fe72b0293a7398703384bed822bfdeec8908",
    output:
      "7c6557b276a137922a0bcfc2aa2b35dd78322bd500235eb6d6b6f91bc5b56a52de2d65612d503236b321f5d0bebcbc52b64b92e426f29c9b8b69f52de98ae507",
  },
];

describe("the library and our steps agree with RFC 9497", () => {
  test("on the key pair", () => {
    const keys = ristretto255_oprf
      .poprf(INFO)
      .deriveKeyPair(new Uint8Array(32).fill(0xa3), utf8ToBytes("test key"));
    expect([bytesToHex(keys.secretKey), bytesToHex(keys.publicKey)]).toEqual([
      bytesToHex(SECRET),
      bytesToHex(PUBLIC),
    ]);
  });

  test.each(VECTORS)("on input $input", ({ input, blinded, evaluated, proof, output }) => {
    const issued = { evaluated: hexToBytes(evaluated), proof: hexToBytes(proof) };
    const pending = { token: hexToBytes(input), blind: BLIND, blinded: hexToBytes(blinded) };
    const finalised = finaliseToken(pending, PUBLIC, INFO, issued);
    expect(finalised && bytesToHex(finalised)).toBe(output);
    expect(bytesToHex(tokenOutput(SECRET, INFO, hexToBytes(input)))).toBe(output);
    const now = issueToken(SECRET, INFO, hexToBytes(blinded));
    expect(bytesToHex(now.evaluated)).toBe(evaluated);
    const again = finaliseToken(pending, PUBLIC, INFO, now);
    expect(again && bytesToHex(again)).toBe(output);
  });
});
