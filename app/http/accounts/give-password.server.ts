import { z } from "zod";
import { linkPath } from "~/addresses";
import { accountsTexts } from "~/content/accounts/texts";
import { formatInstant } from "~/content/intl";
import type { ShownLanguage } from "~/content/language";
import { database } from "~/database.server";
import { configuration, publicUrl } from "~/env.server";
import { makeLink } from "~/features/accounts/one-time-link.server";
import type { About } from "~/features/accounts/refuse-password.server";
import { optionalPassword } from "~/http/form.server";

const WAYS = ["mail", "link", "password"] as const;

/** How somebody comes to a password, as an administrator chooses it. */
export function passwordWay(language: ShownLanguage, about: About) {
  const { problems } = accountsTexts(language).texts;
  return {
    way: z
      .enum(WAYS, { error: problems.way })
      .default("password")
      .refine((way) => way !== "mail" || configuration().mail !== null, { error: problems.noMail }),
    password: optionalPassword(language, about),
  };
}

/** What was typed as a first password counts only where one is wanted. */
export function forgetUnwantedPassword(form: FormData): void {
  const way = form.get("way");
  if (way !== null && way !== "password") form.set("password", "");
}

/** A link to hand over; it is shown in this one answer. */
export function shownLink(
  language: ShownLanguage,
  accountId: string,
  purpose: "invitation" | "reset",
  now: Date,
): { address: string; until: string } {
  const { secret, until } = makeLink(database(), accountId, purpose, now);
  return { address: publicUrl() + linkPath(secret), until: formatInstant(language, until) };
}
