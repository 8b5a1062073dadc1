import { CURRENT_INSTRUMENT, NEXT_INSTRUMENT } from "~/content/instrument/instruments";
import { instrumentTexts } from "~/content/instrument/texts";
import { LANGUAGE_NAMES, type Language } from "~/content/language";
import { SURVEY_LANGUAGES } from "~/content/survey/texts";
import { commentRule, dimensionText, withDepartments } from "~/content/texts";
import { minimumCommentGroup, REPORTING_THRESHOLD } from "~/domain/disclosure/reporting-threshold";
import { type DimensionId, type Item, surveyOrder } from "~/domain/instrument";
import type { Database } from "~db/client.server";
import { findOrganisation, listRelationships } from "~db/queries/organisation.server";
import { listRosterLanguages } from "~db/queries/roster.server";

type StatementSection = { name: string; items: readonly { id: string; text: string }[] };

/** Every statement with its response scale, in the languages that this organisation's people are asked in. */
export function describeStatements(db: Database) {
  const { version, items } = CURRENT_INSTRUMENT;
  const relationships = listRelationships(db);
  const [only] = relationships;
  // With several pairs, the names of one would be wrong for the others.
  const names =
    only && relationships.length === 1
      ? { first: only.firstDepartment, second: only.secondDepartment }
      : { first: "A", second: "B" };
  const languages = languagesAsked(db).map((code) => {
    const texts = instrumentTexts(version, code);
    const section = (name: string, wanted: (item: Item) => boolean): StatementSection => ({
      name,
      items: items
        .filter(wanted)
        .map(({ id }, index) => ({ id: `${index}`, text: withDepartments(texts.items[id] ?? "", names) })),
    });
    const ofDimension = (dimension: DimensionId) =>
      section(
        dimensionText(texts, dimension).name,
        (item) => item.kind === "scored" && item.dimension === dimension,
      );
    return {
      code,
      name: LANGUAGE_NAMES[code],
      lead: texts.lead,
      scale: [...texts.options, texts.dontKnow],
      /** What pairs that are not Sales and Marketing are asked in other words. */
      otherwise: otherWords(code, names),
      sections: [
        ...surveyOrder(CURRENT_INSTRUMENT).map(ofDimension),
        section(texts.mirror.name, ({ kind }) => kind === "mirror"),
      ],
      comment: withDepartments(texts.commentPrompt, names),
      commentRule: commentRule(texts, minimumCommentGroup(REPORTING_THRESHOLD)),
    };
  });
  return { instrument: version, severalPairs: relationships.length > 1, languages };
}

function otherWords(language: Language, names: { first: string; second: string }): StatementSection["items"] {
  const [own, other] = [CURRENT_INSTRUMENT, NEXT_INSTRUMENT["any-pair"]].map(
    ({ version }) => instrumentTexts(version, language).items,
  );
  return Object.entries(other ?? {})
    .filter(([id, text]) => text !== own?.[id])
    .map(([id, text]) => ({ id, text: withDepartments(text, names) }));
}

/** Languages of the organisation and of its rosters that the survey is asked in. */
function languagesAsked(db: Database): readonly Language[] {
  const wanted = [findOrganisation(db)?.language ?? "en", ...listRosterLanguages(db)].map(
    (language) => language.toLowerCase().split("-")[0],
  );
  const asked = SURVEY_LANGUAGES.filter((language) => wanted.includes(language));
  return asked.length > 0 ? asked : SURVEY_LANGUAGES.slice(0, 1);
}
