import { isMailAddress, tidyMailAddress } from "~/domain/mail-address";

type WrittenAddress = {
  /** As it can be stored, or what stands there in its stead; empty where nothing does. */
  email: string;
  /** What stands before an address in pointed brackets. */
  name: string;
};

/** An address as people and programs write it: alone, `Name <mail>`, `<mail>` or `mailto:mail`. */
export function readWrittenAddress(cell: string): WrittenAddress {
  const bracketed = /^([^<>]*)<\s*([^<>\s]*@[^<>\s]*)\s*>[\s;,]*$/.exec(cell);
  const [, before = "", inside = ""] = bracketed ?? [];
  const bare = (bracketed ? inside : cell).replace(/^\s*mailto:/i, "");
  const name = before.replace(/^[\s"']+|[\s"']+$/g, "");
  return { email: tidyMailAddress(bare), name: bracketed && name !== "" ? name : "" };
}

export function holdsAddress(cell: string): boolean {
  return cell.includes("@") && isMailAddress(readWrittenAddress(cell).email);
}
