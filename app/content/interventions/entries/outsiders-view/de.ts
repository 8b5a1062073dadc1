import type { EntryWords } from "../../entry";

export const outsidersView = {
  name: "Blick von außen",
  purpose:
    "Jede Seite legt der anderen ein echtes eigenes Problem vor; diese gibt Ideen wie jemand von außen und verlangt nichts dafür.",
  whyItWorks:
    "Wer aus einem anderen Fach auf ein Problem schaut, findet oft, was man innen nicht mehr sieht; in offenen Wettbewerben um schwere Probleme gewannen eher Leute aus fernen Fächern. Nach Ideen gefragt zu werden sagt auch, dass das Denken der anderen Seite etwas wert ist, und es kostet weniger als eine Stunde.",
  prerequisites: [],
  whoFirst: "Vier aus {first}, eine Person davon mit einem Problem",
  whoSecond: "Vier aus {second}, eine Person davon mit einem Problem",
  runSheet: [
    {
      what: "So geht es",
      how: "Lesen Sie die drei Regeln vor: Wer das Problem hat, erzählt und hört dann zu; die anderen geben Ideen und fragen nicht, warum nicht; am Ende nimmt die Person zwei davon und sagt es.",
    },
    {
      what: "Erstes Problem",
      how: "Jemand aus {first} erzählt in drei Minuten, was das Problem ist, was versucht wurde und was eine gute Antwort leisten müsste. Zwei Fragen zum Verstehen, mehr nicht.",
    },
    {
      what: "Ideen von außen",
      how: "Die aus {second} schreiben zwei Minuten allein und geben dann reihum Ideen, auch seltsame. Wer das Problem hat, schreibt alles auf, wenn es hilft, mit dem Rücken zur Gruppe.",
    },
    {
      what: "Zweites Problem",
      how: "Dasselbe umgekehrt: Jemand aus {second} erzählt in drei Minuten, zwei Fragen zum Verstehen.",
    },
    {
      what: "Ideen der anderen Seite",
      how: "Die aus {first} schreiben und geben dann reihum Ideen. Wer das Problem hat, schreibt nur.",
    },
    {
      what: "Je zwei",
      how: "Beide sagen, welche zwei Ideen sie probieren, bis wann, und wer zuerst davon hört: die Person, von der die Idee kam.",
    },
  ],
  remote:
    "Geht per Video ohne Verlust: Wer das Problem hat, schaltet die Kamera aus, solange Ideen kommen, und sie stehen im Chat. Bei zwei Standorten kommt von jedem ein Problem.",
  roles: [
    { role: "Moderation", does: "Achtet auf die Minuten und stoppt jedes „Das haben wir schon versucht“." },
    {
      role: "Wer ein Problem mitbringt",
      does: "Eine Person von jeder Seite; bringt etwas, womit sie wirklich nicht weiterkommt, und hört zu.",
    },
  ],
  materials: ["Blätter „Blick von außen“", "Karten und Stifte", "Eine Uhr, die alle sehen"],
  scriptHints: [
    "„Sie sind nicht von hier. Was würden Sie versuchen?“",
    "„Nur aufschreiben. Sie müssen nicht antworten.“",
    "„Auf welche Idee wären Sie selbst nie gekommen?“",
  ],
  risks: [
    "Das Problem ist ein verkleideter Vorwurf: Man muss es ohne die andere Seite ändern können.",
    "Aus den Ideen wird nichts: Zwei werden genommen, der Rest kommt vor aller Augen in den Papierkorb.",
    "Immer bringen dieselben etwas: Wer dran war, nennt die nächste Person.",
  ],
  notWhen: [
    "Beide würden ein Problem mitbringen, das die andere Seite gemacht haben soll: Das gehört in ein anderes Gespräch.",
  ],
  firstStep:
    "Fragen Sie auf jeder Seite eine Person nach einem Problem, das sie nicht lösen kann und über das sie sprechen darf.",
  signOfSuccess:
    "Mindestens eine Idee von außen wurde probiert, und die andere Seite fragt nach dem nächsten Mal.",
  followUp: {
    afterTwoWeeks: "Beide erzählen denen, von denen ihre zwei Ideen kamen, was daraus geworden ist.",
    afterSixWeeks:
      "Fragen Sie beide Seiten: Wer bringt das nächste Problem? Machen Sie weiter, wenn es jemand will.",
  },
  ideas: ["Ideas for the other team, outsider's view"],
} as const satisfies EntryWords;
