import { z } from "zod";
import { interventionsTexts } from "~/content/interventions/texts";
import type { ShownLanguage } from "~/content/language";
import { fill } from "~/content/translated";

/** Texts and numbers of sheets, with what is wrong with them in the words of a language. */
export type CheckedFields = ReturnType<typeof checkFields>;

/** In capitals only: "todo" is a word of Spanish. */
const PLACEHOLDER = /\bTODO\b|\bTBD\b|[Ll]orem ipsum/;

export function checkFields(language: ShownLanguage) {
  const { problems } = interventionsTexts(language).texts;
  /** Text for people: trimmed, no exclamation mark, no placeholder left behind. */
  const plainText = (longest = 600) =>
    z
      .string({ error: problems.missing })
      .min(1, problems.missing)
      .min(2, problems.tooShort)
      .max(longest, fill(problems.tooLong, { maximum: longest }))
      .refine((it) => it === it.trim(), problems.space)
      .refine((it) => !/[!{}<>]/.test(it), problems.characters)
      .refine((it) => !PLACEHOLDER.test(it), problems.unfinished);
  const sentence = (shortest = 20, longest = 600) =>
    plainText(longest)
      .min(shortest, fill(problems.noSentence, { shortest }))
      .refine((it) => /[.?][”“"»’')]?$|[”“"»)]$/.test(it), problems.noStop)
      .refine((it) => /^[“„"«»'(]?\s?[¿¡]?[\p{Lu}\p{Lo}\p{N}]/u.test(it), problems.noCapital);
  function lines<T>(of: z.ZodType<T>, most = 12) {
    return z.array(of).min(1, problems.noLine).max(most, fill(problems.tooManyLines, { most }));
  }
  const wholeNumber = (least: number, most: number) => {
    const error = fill(problems.wholeNumber, { least, most });
    return z.number({ error }).int({ error }).min(least, { error }).max(most, { error });
  };
  return { problems, plainText, sentence, lines, wholeNumber };
}
