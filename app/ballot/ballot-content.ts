import type { Answer, Answers } from "~/domain/instrument";

/** In UTF-16 code units, as the browser counts the length of a text field. */
export const COMMENT_LENGTH = 500;
const MOST_ITEMS = 64;
const HEADER = 1 + 1 + MOST_ITEMS + 1 + 2;
const VERSION = 1;

/** Every ballot has this size, whatever it says. */
export const CONTENT_BYTES = HEADER + 2 * COMMENT_LENGTH;

export type BallotComment = { text: string; mayBeQuoted: boolean };
export type BallotContent = { answers: Answers; comment: BallotComment | null };

/**
 * Packs a ballot: version, number of items, one byte an answer (0 for none), quote permission, comment as UTF-16,
 * zeros up to the constant size. Throws on more than 64 items or 500 characters.
 * @example encodeContent({ answers: [5, null], comment: null }).length // => 1069
 */
export function encodeContent(content: BallotContent): Uint8Array {
  const { answers, comment } = content;
  const text = comment?.text ?? "";
  if (answers.length > MOST_ITEMS) throw new Error("a ballot holds at most 64 answers");
  if (text.length > COMMENT_LENGTH) throw new Error("a comment has at most 500 characters");
  const bytes = new Uint8Array(CONTENT_BYTES);
  const view = new DataView(bytes.buffer);
  bytes[0] = VERSION;
  bytes[1] = answers.length;
  answers.forEach((answer, index) => {
    bytes[2 + index] = answer ?? 0;
  });
  bytes[HEADER - 3] = comment?.mayBeQuoted ? 1 : 0;
  view.setUint16(HEADER - 2, text.length);
  for (let index = 0; index < text.length; index++)
    view.setUint16(HEADER + 2 * index, text.charCodeAt(index));
  return bytes;
}

/**
 * Unpacks a ballot of an instrument with `items` items. null for everything that `encodeContent` would not have
 * written: it came from a client that does not keep the protocol.
 * @example decodeContent(encodeContent({ answers: [5, null], comment: null }), 2) // => {"answers":[5,null],"comment":null}
 */
export function decodeContent(bytes: Uint8Array, items: number): BallotContent | null {
  if (bytes.length !== CONTENT_BYTES || bytes[0] !== VERSION || bytes[1] !== items) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const answers = Array.from(bytes.subarray(2, 2 + items), toAnswer);
  const quoted = bytes[HEADER - 3];
  const length = view.getUint16(HEADER - 2);
  if (answers.includes(undefined) || quoted === undefined || quoted > 1 || length > COMMENT_LENGTH)
    return null;
  if (hasContent(bytes, 2 + items, HEADER - 3) || hasContent(bytes, HEADER + 2 * length, CONTENT_BYTES))
    return null;
  let text = "";
  for (let index = 0; index < length; index++)
    text += String.fromCharCode(view.getUint16(HEADER + 2 * index));
  const comment = text.trim() === "" ? null : { text: wellFormed(text.trim()), mayBeQuoted: quoted === 1 };
  return { answers: answers.map((answer) => answer ?? null), comment };
}

function toAnswer(byte: number): Answer | null | undefined {
  if (byte === 0) return null;
  return byte === 1 || byte === 2 || byte === 3 || byte === 4 || byte === 5 ? byte : undefined;
}

function hasContent(bytes: Uint8Array, from: number, to: number): boolean {
  return bytes.subarray(from, to).some((byte) => byte !== 0);
}

/** Half a surrogate pair, left behind by cutting at 500, cannot be stored as UTF-8. */
function wellFormed(text: string): string {
  return text.replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, "\uFFFD");
}
