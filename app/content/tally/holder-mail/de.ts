import { translationOf } from "~/content/translated";
import type { en } from "./en";

export const de = translationOf<typeof en>()({
  subject: {
    opened: "Bitte Schlüssel vergleichen: Die Umfrage {quarter} von {first} und {second} hat begonnen",
    closed: "Ihr Schlüssel wird gebraucht: Die Umfrage {quarter} von {first} und {second} ist geschlossen",
    ended: "Bitte Schlüssel vernichten: Die Umfrage {quarter} von {first} und {second} ist vorbei",
    replaced: "Sie verwahren keinen Schlüssel mehr: Umfrage {quarter} von {first} und {second}",
  },
  greeting: "Guten Tag {name},",
  opened: [
    "die Umfrage {quarter} von {first} und {second} bei {organisation} hat begonnen. Sie verwahren einen der Schlüssel zu den Antworten. Die Befragten lesen, dass ihn verwahrt: {holder}.",
    "Bitte vergleichen Sie jetzt: Der Fingerabdruck Ihres Schlüssels unten muss derselbe sein wie auf Ihrem Ausdruck. Ist er ein anderer, hat jemand einen fremden Schlüssel an die Stelle des Ihren gesetzt. Sagen Sie es dann sofort den anderen, die einen Schlüssel verwahren, und dem Betriebsrat, damit niemand antwortet.",
    "Bewahren Sie Schlüsseldatei, Ausdruck und Passphrase auf. Wenn die Umfrage geschlossen ist ({closes}), werden Sie gebeten, damit zu kommen. Nötige Schlüssel: {needed} von {total}.",
  ],
  closed: [
    "die Umfrage {quarter} von {first} und {second} bei {organisation} ist geschlossen. Die Antworten bleiben versiegelt, bis genügend Schlüssel gekommen sind. Nötige Schlüssel: {needed} von {total}.",
    "Kommen Sie bitte mit Ihrer Schlüsseldatei oder dem Ausdruck und mit Ihrer Passphrase. Es dauert wenige Minuten, im Browser eines Computers, dem Sie vertrauen. Kommen Sie bis zum {comeBy}, oder sagen Sie rechtzeitig, dass jemand anderes mit dem eigenen Schlüssel einspringen muss. Auf wen noch gewartet wird, steht auf der Seite der Umfrage.",
    "Ist Ihr Schlüssel verloren? Sagen Sie es der Personalabteilung und den anderen, die einen Schlüssel verwahren. Solange genügend andere ihren Schlüssel haben, ist nichts verloren.",
  ],
  ended: [
    "die Umfrage {quarter} von {first} und {second} bei {organisation} ist vorbei, und die versiegelten Antworten sind vernichtet. Ob sie vorher ausgezählt wurden, steht auf der Seite der Umfrage.",
    "Vernichten Sie jetzt Ihren Schlüssel: Löschen Sie die Schlüsseldatei überall, und schreddern Sie den Ausdruck und den Zettel mit der Passphrase. Das ist Ihr Teil des Versprechens an alle, die geantwortet haben.",
  ],
  givenUp: {
    holders:
      "Sie wurde aufgegeben, ohne ausgezählt zu werden, weil diese Schlüssel für immer verloren sein sollen: {lost}. Wenn Sie Ihren noch haben, sagen Sie es jetzt den anderen, die einen Schlüssel verwahren, und dem Betriebsrat. Wer die Umfrage aufgegeben hat, steht im Prüfprotokoll.",
    nobody:
      "Sie wurde aufgegeben, ohne ausgezählt zu werden. Wer das getan hat, steht im Prüfprotokoll. Wenn Sie nicht nach Ihrem Schlüssel gefragt wurden, sagen Sie es den anderen, die einen Schlüssel verwahren, und dem Betriebsrat.",
  },
  replaced: [
    "Sie waren dafür benannt, einen der Schlüssel zu den Antworten der Umfrage {quarter} von {first} und {second} bei {organisation} zu verwahren. In Tandem steht dafür nicht mehr Ihr Konto.",
    "Wussten Sie davon? Wenn nicht, sagen Sie es sofort dem Betriebsrat und den anderen, die einen Schlüssel verwahren, damit niemand antwortet, bevor geklärt ist, wer die Schlüssel unter welchem Namen verwahrt. Wer einen Schlüssel verwahrt, steht auf der Seite der Umfrage.",
    "Bewahren Sie einen Schlüssel, den Sie für diese Umfrage erzeugt haben, bis dahin auf. Löschen Sie danach die Datei, und schreddern Sie den Ausdruck und den Zettel mit der Passphrase.",
  ],
  button: "Zur Seite der Umfrage",
  linkAbove: "Zur Seite der Umfrage:",
  keysTitle: "Die Schlüssel dieser Umfrage",
  ownKey: "{holder} (Ihr Schlüssel)",
  compareAll:
    "Alle, die einen Schlüssel verwahren, bekommen diese Nachricht mit denselben Fingerabdrücken. Vergleichen Sie sie untereinander.",
  footer:
    "Von Tandem für {organisation} an alle gesendet, die einen Schlüssel verwahren. Diese Nachricht enthält keine Antworten aus der Umfrage.",
  replacedFooter:
    "Von Tandem für {organisation} an alle gesendet, die nicht mehr zu denen gehören, die einen Schlüssel verwahren. Diese Nachricht enthält keine Antworten aus der Umfrage.",
});
