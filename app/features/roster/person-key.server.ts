import { mailAddressKey } from "~/domain/mail-address";
import { normalForm } from "~/domain/normal-form";

type Named = { email: string; name: string | null; departmentIndex: number };

/** What makes two rows the same person: the mailbox; for people without one the name in their department. */
export function personKey(person: Named): string {
  return person.email === "" ? nameKey(person) : mailAddressKey(person.email);
}

/** No address holds a blank, so that it never meets one. */
export function nameKey({ name, departmentIndex }: Omit<Named, "email">): string {
  return `${departmentIndex} ${normalForm(name ?? "")}`;
}
