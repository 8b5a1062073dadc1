import type { Language } from "~/content/language";

/*
 * Names that are everyday words of comments about work as well. They count as names only with a capital inside a sentence.
 * Folded: small letters, no accents, "ae", "oe", "ue" as "a", "o", "u".
 */

const WORDS: Readonly<Record<Language, string>> = {
  en: "april august best bill black blue bond brown case cash chance chase clear cross day deal early east english fair fall field fields fine forest frank free french gold good grant green grey guy happy hard head hill hope joy judge june just justice key king lane large law little lock long love major mark marks may miles mills moon more neat new noble north page pain park patience person post pound power price prince quick rain read rich rise river rose royal rush sales sharp short silver small smart smooth snow south spring star steel sterling stone storm strange strong summer sun swift test tower trust victor wall ward waters way weeks wells west white will wills winter wise wood woods worth young",
  de: "alt anfang bald berg bild blank brand braun ehrlich ernst fall feld fest flach frei freitag fruh ganz gold gross grun gut hart haupt heim heimat hell herbst herr hoch holz jung kalt kern klar klein klug kraft kreis kurz lang lange leicht lieb mai mark markt mild montag mut neu post rat recht reich rein ring rot sauer scharf schmal schnell schon schwarz sommer sonne sonntag spiegel spitz stark stein stern still stock stolz streng sturm suss tag tief trost voll wald weg weich weil wein weiss weit weiter welt west wichtig wild will winter wirt wunder wunsch zorn",
  fr: "avril beau bel bien bon bonne bref brun calme carre champ cher clair claire cote courtois doux droit dur ete faible fort franc france grand gras gris gros jeune joli jour juste large long mai marche mars matin meilleur mille neuf noel noir nouvel page parent paris petit place pont premier printemps prudent riche rouge sage sauvage second simple tard temps tour vert ville vrai",
  es: "alegre alto amor barrio bello blanca blanco bravo bueno calle camino campo casa cielo clara claro esperanza fe feliz fuente fuentes gracia guerra izquierdo juez justo leal luz mar mayo monte noble nuevo paz pena plaza primavera real rey rico rio rios rojo sierra sol soledad torre torres valle verde vida villa",
};

/** In every language the survey is asked in, because colleagues write in all of them. */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
  Object.values(WORDS).flatMap((words) => words.split(" ")),
);

/** Parts of names that name nobody. */
export const NAME_PARTICLES: ReadonlySet<string> = new Set(
  "al bin da de del della den der di do dos dr du e el frau herr ibn la le los mac mc mr mrs ms phd prof san st ten ter van von y zu zum zur".split(
    " ",
  ),
);
