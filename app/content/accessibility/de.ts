import { translationOf } from "~/content/translated";
import type { en } from "./en";

export const de = translationOf<typeof en>()({
  title: "Barrierefreiheit",
  lead: "Alle sollen antworten können. Hier steht, was geprüft wurde, was nicht, und was nicht gut geht.",
  aim: "Tandem soll die WCAG 2.2 auf Stufe AA erfüllen; die EN 301 549 baut auf einer Ausgabe derselben Richtlinien auf. Dass es sie erfüllt, hat von außen niemand bestätigt.",
  checkedTitle: "Was geprüft wurde",
  checked: [
    "Jede Seite der Umfrage mit einem Programm (axe-core) in Chromium, hell und dunkel, in der Breite eines Smartphones.",
    "Ein ganzer Durchgang nur mit der Tastatur, und jede Seite bei 320 Pixeln Breite ohne seitliches Scrollen.",
    "Die Seiten der Personalabteilung, die Besprechung und die gedruckten Dokumente zum Teil mit demselben Programm.",
  ],
  notCheckedTitle: "Was nicht geprüft wurde",
  notChecked: [
    "Vorleseprogramme selbst (NVDA, JAWS, VoiceOver, TalkBack), Spracheingabe und Schalter. Angehört hat die Seiten niemand; geprüft ist, was ein Programm in ihnen findet.",
    "Firefox und Safari, Braillezeilen und ältere Browser als die, die in der Anleitung von Tandem stehen.",
  ],
  limitsTitle: "Bekannte Grenzen",
  limits: [
    "Eine begonnene Umfrage auf ein anderes Gerät mitzunehmen braucht eine Kamera, oder man tippt 65 Zeichen ein. Auf einem Gerät zu antworten braucht beides nicht.",
    "Ist ein Browser zu alt, so erscheint nach zwölf Sekunden ein Satz, der nicht von selbst vorgelesen wird.",
    "Papierbögen muss man sehen können. Wer Gedrucktes nicht lesen kann, antwortet mit dem Link oder dem Zettel.",
    "Ob ein Dokument, das in ein PDF gedruckt wird, Tags hat, hängt vom Browser ab.",
  ],
  contactTitle: "Wenn Sie etwas am Antworten hindert",
  contact:
    "Sagen Sie es {contact}. Sie müssen weder sagen, warum Sie fragen, noch, was Sie antworten würden. Ein anderer Weg, etwa auf Papier, muss ebenso viel zählen.",
  hr: "der Personalabteilung oder dem Betriebsrat",
});
