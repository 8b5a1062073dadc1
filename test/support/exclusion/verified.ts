import { describeFinding } from "~/features/anonymity/describe-check.server";
import { type Sources, verifyAnonymity } from "~/features/anonymity/verify-anonymity.server";
import type { KeyDirectory } from "~/features/wave-key-file.server";

/** An installation as it lies on the disk. */
export type Installed = { file: string; keys: KeyDirectory };

/** What the check says of an installation that is not known to be harmless: name, sentence and place, a line each. */
export function findingsIn({ file, keys }: Installed, sources: Partial<Sources> = {}): string[] {
  const nothing = { backups: [], logs: [], exports: [], codes: [], keys: null };
  const { check } = verifyAnonymity({ databaseFile: file, keyDirectory: keys.path, ...nothing, ...sources });
  const attacks = check.attacks
    .filter(({ linked, exposed }) => linked + exposed > 0)
    .map(({ name, linked, exposed }) => `attack ${name}: ${linked} linked, ${exposed} exposed`);
  return [
    ...attacks,
    ...check.findings.map((finding) => {
      const { what, where } = describeFinding("en", finding);
      return `${finding.says}: ${what} ${where}`;
    }),
  ];
}
