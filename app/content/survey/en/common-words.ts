/**
 * Names that are everyday words of comments about work as well. They count as names only with a capital inside a sentence.
 * Folded: small letters, no accents, "ae", "oe", "ue" as "a", "o", "u".
 */
export const commonWords =
  "april august best bill black blue bond brown case cash chance chase clear cross day deal early east english fair fall field fields fine forest frank free french gold good grant green grey guy happy hard head hill hope joy judge june just justice key king lane large law little lock long love major mark marks may miles mills moon more neat new noble north page pain park patience person post pound power price prince quick rain read rich rise river rose royal rush sales sharp short silver small smart smooth snow south spring star steel sterling stone storm strange strong summer sun swift test tower trust victor wall ward waters way weeks wells west white will wills winter wise wood woods worth young";
