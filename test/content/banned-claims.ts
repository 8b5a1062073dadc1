/** A wording that claims more than Tandem keeps, with sentences that must be caught and true ones that must pass. */
type BannedClaim = {
  why: string;
  wording: RegExp;
  caught: readonly string[];
  passes?: readonly string[];
};

const WATCHED =
  "Whoever runs the server with the key can, by watching its files, tell whose answers are whose.";
const COMMENTS = "Comments are kept as well.";
const POOLED = "Below the threshold a total and comments of both departments may be released.";
const PARTICIPATION = "Whoever has database and key file can tell who has answered.";
const ADDRESS = "The roster holds addresses of people: what is not kept is the IP address.";
const ORDER = "The order can be read from the files for some time.";
const LOOSENED = "Whoever can rewrite database and key file, or the program, can loosen it.";
const NETWORK = "The network cannot be prevented from being watched either.";
const FOUND = "The program does not know whose an answer is; who has key and files may find it.";
const CHECK = "The check finds what it knows to look for.";
const MAGIC = "No software that the employer runs can promise that.";

/** Of all languages: each is looked for in every text, in whatever language. */
export const BANNED_CLAIMS: readonly BannedClaim[] = [
  {
    why: WATCHED,
    wording: /(not|never|cannot|nobody can) (see|tell|learn) (whose|whom|which ballot)/i,
    caught: [
      "could misuse it to open sealed answers early, but not see whose they are.",
      "Nobody can tell whose a ballot is.",
    ],
    passes: ["tell whose they are"],
  },
  { why: WATCHED, wording: /which ballot belongs to whom/i, caught: ["which ballot belongs to whom"] },
  {
    why: WATCHED,
    wording: /(nicht|niemand|nie) (\S+ ){0,2}(sehen|erkennen|erfahren|sieht|erkennt),? (von wem|wessen|wem)/i,
    caught: ["vorher zu öffnen, aber nicht sehen, von wem sie sind."],
    passes: ["durch Beobachten der Dateien erkennen, von wem sie sind"],
  },
  {
    why: WATCHED,
    wording: /(sans|pas|personne ne peut) (voir|savoir) (de qui|à qui)/i,
    caught: ["mais sans voir de qui elles viennent."],
    passes: ["en observant ses fichiers, voir de qui elles viennent"],
  },
  {
    why: WATCHED,
    wording: /(no|nadie puede) (ver|saber) de quién/i,
    caught: ["pero no ver de quién son."],
    passes: ["observando sus archivos, ver de quién son"],
  },
  {
    why: COMMENTS,
    wording: /only (the )?group results|(remains|stays|is kept) (is|are) (the )?group results(?! and)/i,
    caught: ["Only group results are kept.", "what remains are group results."],
    passes: ["what remains are group results and, where enough people wrote one, comments."],
  },
  {
    why: COMMENTS,
    wording: /nur (die )?gruppenergebnisse/i,
    caught: ["Nur Gruppenergebnisse bleiben."],
    passes: ["Gruppenergebnisse und Kommentare bleiben."],
  },
  {
    why: COMMENTS,
    wording: /(seule?s (restent )?(des|les)|uniquement (des|les)|ne \S+ que (des|les)) résultats de groupe/i,
    caught: [
      "Seuls des résultats de groupe sont conservés.",
      "Seuls restent des résultats de groupe, et seulement à partir de 5 réponses.",
    ],
  },
  {
    why: COMMENTS,
    wording: /(solo|sólo|únicamente) (se conservan |quedan |se guardan )?(los )?resultados de grupo/i,
    caught: ["Solo se conservan resultados de grupo.", "Solo quedan resultados de grupo"],
  },
  { why: POOLED, wording: /\bunseen\b/i, caught: ["With fewer, they are destroyed unseen."] },
  { why: POOLED, wording: /ungesehen/i, caught: ["werden sie ungesehen vernichtet."] },
  {
    why: POOLED,
    wording: /sans avoir été vue?s/i,
    caught: ["ils sont détruits sans avoir été vus."],
  },
  { why: POOLED, wording: /sin que nadie l[oa]s vea/i, caught: ["se destruyen sin que nadie los vea."] },
  {
    why: PARTICIPATION,
    wording:
      /(nobody|no one) (can see|is told|knows|can know|learns|can watch|can tell|sees) (who|single)|who has answered is not recorded|nobody can tell a used code/i,
    caught: [
      "because nobody can see who has answered",
      "Nobody is told who has answered.",
      "also those who have answered, because nobody knows who has.",
      "so that nobody can watch single answers arrive. Who has answered is not recorded anywhere.",
      "Without the wave's key file nobody can tell a used code from an unused one.",
      "Nobody can see who has taken part",
    ],
    passes: ["HR cannot see who has answered", "Tandem shows nobody who has answered."],
  },
  {
    why: PARTICIPATION,
    wording: /niemand (\S+ ){0,2}(kann|weiß|erfährt|sieht)?,? wer (geantwortet|teilgenommen)/i,
    caught: [
      "weil niemand sehen kann, wer geantwortet hat",
      "Niemand erfährt, wer geantwortet hat.",
      "weil niemand weiß, wer teilgenommen hat",
    ],
    passes: ["Tandem zeigt niemandem, wer geantwortet hat."],
  },
  {
    why: PARTICIPATION,
    wording: /personne (ne peut (voir|savoir)|n'apprend|ne sait|ne voit) qui a (répondu|participé)/i,
    caught: ["car personne ne peut voir qui a répondu", "Personne n’apprend qui a répondu."],
    passes: ["Tandem ne montre à personne qui a répondu."],
  },
  {
    why: PARTICIPATION,
    wording: /nadie (puede (ver|saber)|sabrá|sabe|ve) quién ha (respondido|participado)/i,
    caught: ["porque nadie puede ver quién ha respondido", "Nadie sabrá quién ha respondido."],
  },
  {
    why: ADDRESS,
    wording: /never: your address/i,
    caught: ["Never: your address, device, browser"],
    passes: ["Never: your IP address, device"],
  },
  { why: ADDRESS, wording: /niemals: ihre adresse/i, caught: ["Niemals: Ihre Adresse, Ihr Gerät"] },
  {
    why: ADDRESS,
    wording: /jamais ?: votre adresse(?! IP)/i,
    caught: ["Jamais\u00a0: votre adresse, votre appareil"],
    passes: ["Jamais\u00a0: votre adresse IP, votre appareil"],
  },
  {
    why: ADDRESS,
    wording: /nunca: su dirección(?! IP)/i,
    caught: ["Nunca: su dirección, su dispositivo"],
    passes: ["Nunca: su dirección IP, su dispositivo"],
  },
  {
    why: ORDER,
    wording:
      /without (?!changing)([a-z]+,? ){0,3}((and|or) )?order\b(?! form)|cannot hold (a time or )?an? order|no time, no order/i,
    caught: [
      "stored without order, time or name",
      "your sealed answers, without name, time or order.",
      "the tables cannot hold a time or an order.",
      "each with a random token. No time, no order, no name, no code.",
    ],
    passes: ["stored without name or time", "in which order they came can be read from the file"],
  },
  {
    why: ORDER,
    wording: /ohne ([\p{L}]+,? ){0,3}((und|oder) )?reihenfolge/iu,
    caught: ["ohne Reihenfolge, Uhrzeit und Namen gespeichert", "ohne Namen, Uhrzeit und Reihenfolge."],
  },
  {
    why: ORDER,
    wording: /sans ordre|sans nom, sans heure et sans ordre|sans (\S+ ){0,3}ni ordre/i,
    caught: ["enregistrées sans ordre, sans heure et sans nom", "conservées sans ordre, heure ni nom"],
  },
  {
    why: ORDER,
    wording: /sin ([\p{L}]+,? ){0,3}(ni )?orden\b/iu,
    caught: ["se guardan sin orden, hora ni nombre", "sin nombre, hora ni orden."],
  },
  {
    why: LOOSENED,
    wording:
      /(nothing|none|no rule|cannot|never)( \S+){0,3} (be )?(loosened|lowered)|never lowered|nobody can (lengthen|loosen|change)/i,
    caught: [
      "Nothing in it can be loosened later.",
      "it may be raised for a wave, never lowered.",
      "The manifest decides, not the row: nobody can lengthen a wave by hand.",
    ],
    passes: ["can still loosen what it says"],
  },
  {
    why: LOOSENED,
    wording: /(niemand|nichts)( \S+){0,4} (gelockert|gesenkt|verlängern|lockern)/i,
    caught: ["Nichts davon kann später gelockert werden."],
  },
  {
    why: LOOSENED,
    wording: /(personne ne peut|rien ne peut)( \S+){0,3} (assoupli|abaissé|prolonger|assouplir)/i,
    caught: ["Rien ne peut y être assoupli."],
  },
  {
    why: LOOSENED,
    wording: /(nadie|nada)( \S+){0,3} (relajar|rebajar|prolongar)(se)?/i,
    caught: ["Nada puede relajarse después."],
  },
  {
    why: "Whoever claims a code in somebody's place knows both code and token.",
    wording: /(never|ever) (been )?seen (together|next to)/i,
    caught: [
      "Code and token are never seen together.",
      "Nothing in this request was ever seen next to the code.",
      "signed unseen by all; it was never seen together with a code.",
    ],
  },
  {
    why: NETWORK,
    wording: /(watch|monitor)(es|s)? your device(?! or (the|your) network)/i,
    caught: ["An employer who alters this software or watches your device."],
    passes: ["watches your device or the network."],
  },
  {
    why: NETWORK,
    wording: /ihr gerät überwacht/i,
    caught: ["diese Software verändert oder Ihr Gerät überwacht."],
    passes: ["oder Ihr Gerät oder das Netz überwacht."],
  },
  {
    why: NETWORK,
    wording: /surveille(nt)? votre appareil(?! ou le réseau)/i,
    caught: ["Un employeur qui modifie ce logiciel ou surveille votre appareil."],
    passes: ["surveille votre appareil ou le réseau."],
  },
  {
    why: NETWORK,
    wording: /vigile(n)? su dispositivo(?! o la red)/i,
    caught: ["Que la empresa modifique este programa o vigile su dispositivo."],
    passes: ["vigile su dispositivo o la red."],
  },
  {
    why: FOUND,
    wording:
      /nobody (can|could) (find|look)\b|cannot be found (and|\.)|the (very )?link (between persons and ballots )?that (must|does) not exist/i,
    caught: [
      "Nobody can look up your answers in our database or its backups.",
      "cannot be changed or taken back: nobody could find them.",
      "An answer already given cannot be found and therefore not erased",
      "Finding it would need the very link between persons and ballots that does not exist.",
    ],
    passes: ["Tandem could not find them."],
  },
  {
    why: FOUND,
    wording: /niemand (kann|könnte) (\S+ ){0,9}(finden|nachsehen)/i,
    caught: [
      "Niemand könnte sie finden.",
      "Niemand kann Ihre Antworten in unserer Datenbank oder deren Sicherungen nachsehen.",
    ],
  },
  {
    why: FOUND,
    wording: /personne ne (peut|pourrait) (les )?(retrouver|consulter)/i,
    caught: ["personne ne pourrait les retrouver.", "Personne ne peut retrouver vos réponses"],
  },
  {
    why: FOUND,
    wording: /nadie (puede|podría) (consultar|encontrar)/i,
    caught: ["nadie podría encontrarlas.", "Nadie puede consultar sus respuestas"],
  },
  {
    why: "Another program that reads keeps the log from being emptied.",
    wording: /log (is|was) (truncated|emptied) after (each|every|any) deletion/i,
    caught: ["and the log is truncated after each deletion."],
  },
  {
    why: "What a browser wrote into its own files stays there.",
    wording: /everything can be (changed or )?deleted/i,
    caught: ["everything can be changed or deleted on one's own device."],
  },
  {
    why: "Ordinary answers can be told as well, not only extreme ones.",
    wording: /extreme answers could (tell|say)/i,
    caught: ["extreme answers could tell something to a reader"],
  },
  {
    why: CHECK,
    wording:
      /as a thief would|(as|the way) somebody (would )?who (took|stole)|whether anything (stored )?could be linked|nobody could be linked|an error when a person can be paired|says? what could be linked/i,
    caught: [
      "as a thief would and reports whether anything could be linked.",
      "Tandem attacks its own files as somebody would who took copies of them, and says what could be linked.",
      "reads copies the way somebody who took them would",
      "Nobody could be linked to answers in 1 copy",
      "it ends with an error when a person can be paired with a ballot's answers.",
    ],
    passes: ["None linked a person to answers in 1 copy"],
  },
  {
    why: "While a copy was counted elsewhere, a key that is lost says nothing about who has read.",
    wording: /nobody has read the answers/i,
    caught: ["Nobody has read the answers, and nobody can: they were destroyed unopened"],
  },
  {
    why: MAGIC,
    wording:
      /100 ?% anonym|(completely|fully|totally|absolutely|guaranteed) anonymous|anonymous by construction|impossible to trace|untraceable/i,
    caught: ["It is 100 % anonymous.", "keeps every answer anonymous by construction", "fully anonymous"],
  },
  {
    why: MAGIC,
    wording: /(völlig|vollständig|absolut|garantiert|hundertprozentig) anonym|nicht (zurück|nach)verfolg/i,
    caught: ["Die Umfrage ist völlig anonym."],
  },
  {
    why: MAGIC,
    wording: /(totalement|complètement|entièrement|parfaitement) anonyme|intraçable/i,
    caught: ["Cette enquête est totalement anonyme."],
  },
  {
    why: MAGIC,
    wording: /(totalmente|completamente|absolutamente) anónim|imposible de rastrear/i,
    caught: ["La encuesta es totalmente anónima."],
  },
];
