import { accountsTexts } from "~/content/accounts/texts";
import type { ShownLanguage } from "~/content/language";
import { tallyTexts } from "~/content/tally/texts";
import { fill } from "~/content/translated";
import { wavesTexts } from "~/content/waves/texts";
import type { WavePlan } from "~/features/waves/plan-wave.server";
import type { prepareWaveForm } from "~/features/waves/prepare-form.server";

/** As long as a name may be that respondents read. */
const LONGEST_NAME = 80;

type Committee = NonNullable<WavePlan["committee"]>;
type Prepared = ReturnType<typeof prepareWaveForm>;

/** The key holders of a posted plan; null where nobody has chosen how many there are. */
export function readCommittee(fields: Readonly<Record<string, unknown>>): Committee | null {
  const [, people, needed] = /^(\d)\/(\d)$/.exec(textOf(fields.quorum)) ?? [];
  if (people === undefined) return null;
  const holders = Array.from({ length: Number(people) }, (_, place) => ({
    accountId: textOf(fields[`holder-${place}-account`]),
    name: textOf(fields[`holder-${place}-name`]),
    outside: fields[`holder-${place}-inside`] !== "yes",
  }));
  return { needed: Number(needed), holders };
}

/** The same as the fields of the form that plans a wave. */
export function committeeFields({ needed, holders }: Prepared["committee"]): Record<string, string> {
  const each = holders.flatMap(({ accountId, name, outside }, place) => [
    [`holder-${place}-account`, accountId],
    [`holder-${place}-name`, name],
    [`holder-${place}-inside`, outside ? "" : "yes"],
  ]);
  return { quorum: `${holders.length}/${needed}`, ...Object.fromEntries(each) };
}

/** What the list of accounts says: people are known by what they do. */
export function accountOptions(
  accounts: Prepared["possibleHolders"],
  language: ShownLanguage,
): { id: string; label: string }[] {
  const { roleNames } = accountsTexts(language).texts.page;
  const { option } = tallyTexts(language).texts.page.field;
  return accounts.map(({ id, name, role }) => ({ id, label: fill(option, { name, role: roleNames[role] }) }));
}

type HolderProblem = keyof ReturnType<typeof wavesTexts>["texts"]["plan"]["holders"];

/** The field of a problem with a key holder, and what it says. */
export function holderProblem(
  language: ShownLanguage,
  place: number,
  reason: HolderProblem,
): [string, string] {
  const { holders } = wavesTexts(language).texts.plan;
  const field = reason.startsWith("account") ? "account" : "name";
  const said =
    reason === "name-too-long" ? fill(holders[reason], { maximum: LONGEST_NAME }) : holders[reason];
  return [`holder-${place}-${field}`, said];
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value.trim() : "";
}
