import { mailAddressKey } from "~/domain/mail-address";
import { normalForm } from "~/domain/normal-form";

type Named = { email: string; name: string | null; departmentIndex: number };

/** What makes two rows the same person: the mailbox; for people without one the name in their department. */
export function personKey(person: Named): string {
  const known = found.get(person);
  if (known !== undefined) return known;
  const key = person.email === "" ? nameKey(person) : mailAddressKey(person.email);
  found.set(person, key);
  return key;
}

/** People of a file are read in pieces and compared in one go: what was found out while reading is not done again. */
const found = new WeakMap<Named, string>();

/** No address holds a blank, so that it never meets one. */
export function nameKey({ name, departmentIndex }: Omit<Named, "email">): string {
  return `${departmentIndex} ${normalForm(name ?? "")}`;
}
