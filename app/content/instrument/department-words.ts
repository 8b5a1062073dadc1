import type { Language } from "~/content/language";

type DepartmentWords = { sales: readonly string[]; marketing: readonly string[] };

/** What departments of Sales and of Marketing are called, in lower case and without accents; part of a name is enough. */
const WORDS: Readonly<Record<Language, DepartmentWords>> = {
  en: { sales: ["sales"], marketing: ["marketing"] },
  de: { sales: ["vertrieb", "verkauf"], marketing: ["marketing"] },
  fr: { sales: ["vente", "commercia"], marketing: ["marketing", "mercatique"] },
  es: { sales: ["ventas", "comercial"], marketing: ["mercadotecnia", "mercadeo", "marketing"] },
};

/** Whether one of two departments sells and the other one does marketing, by their names in any language. */
export function areSalesAndMarketing([first, second]: readonly [string, string]): boolean {
  return (
    (isOf("sales", first) && isOf("marketing", second)) || (isOf("sales", second) && isOf("marketing", first))
  );
}

function isOf(kind: keyof DepartmentWords, name: string): boolean {
  const plain = name
    .normalize("NFKD")
    .replace(/\p{Mark}/gu, "")
    .toLowerCase();
  return Object.values(WORDS).some((words) => words[kind].some((word) => plain.includes(word)));
}

/** Whether a department sells, by its name in any language, and does not do marketing by the same name. */
export function isSales(name: string): boolean {
  return isOf("sales", name) && !isOf("marketing", name);
}
