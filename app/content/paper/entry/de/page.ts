import { de as frame } from "~/content/frame/de";
import { asking } from "~/content/survey/de/asking";
import { translationOf } from "~/content/translated";
import type { en } from "../en";

export const page = translationOf<(typeof en)["page"]>()({
  documentTitle: "Papierbögen eingeben - Tandem",
  backToWave: frame.shared.backToWave,
  wave: "Umfrage {quarter}, offen bis {closes}",
  title: "Papierbögen eingeben",
  needsScript:
    "Diese Seite braucht JavaScript: Was Sie eingeben, wird in Ihrem eigenen Browser versiegelt oder nirgends.",
  begin: {
    lead: "Zwei Personen, und alle Bögen gemischt. Was Sie eingeben, wartet in diesem Browser, versiegelt mit je einem Wort von Ihnen beiden; dann geht es versiegelt an den Server, wie jeder Stimmzettel.",
    rules: [
      "Leeren Sie die Urne an dem Tag, an dem die Umfrage schließt, und geben Sie alles auf einmal ein: Ein Bogen, der allein eingegeben wird, lässt sich jemandem zuordnen.",
      "Legen Sie alle Bögen zusammen, falten Sie sie auf und mischen Sie sie. Vorher sieht keine der beiden Personen einen Bogen an.",
      "Eine Person liest vor, die andere gibt ein. Dann liest die andere vom Bildschirm zurück, und die erste vergleicht mit dem Papier.",
      "Geben Sie Kommentare so ein, wie sie dastehen. Raten Sie nicht, wer einen geschrieben hat, und sprechen Sie nicht darüber.",
      "Behalten Sie das Papier, bis der Stapel angekommen ist; dann schreddern Sie es gemeinsam.",
    ],
    fingerprint: asking.start.fingerprintLabel,
    onEveryBallot: "Er steht auf jedem Bogen dieser Umfrage.",
    statementsIn: "Sprache der Aussagen",
    first: "Erste Person",
    signedIn: "{name}, angemeldet",
    second: "Zweite Person",
    secondHint: "Vor- und Nachname. Wo es einen Betriebsrat gibt, jemand, den er benannt hat.",
    firstWord: "Wort von {name}",
    firstAgain: "Wort von {name}, noch einmal",
    secondWord: "Wort der zweiten Person",
    secondAgain: "Wort der zweiten Person, noch einmal",
    wordHint:
      "Jede Person wählt eines und gibt es ein, während die andere wegsieht. Was eingegeben wird, ist mit beiden versiegelt: Nach einem Neuladen kann es keine ohne die andere lesen oder damit weitermachen. Die Wörter werden nirgends gespeichert.",
    forget: "Eingegebenes wegwerfen",
    firstIsHere: "{name}: Ich bin hier, bis der Stapel gesendet ist.",
    secondIsHere: "Zweite Person: Ich bin hier, bis der Stapel gesendet ist.",
    shuffled: "Die Bögen beider Abteilungen sind gemischt.",
    recorded:
      "Dass Sie beide begonnen haben, steht mit Ihren Namen im Prüfprotokoll; wie viele Bögen es sind und was darin steht, nicht.",
    button: "Beginnen",
  },
  keys: {
    space: "Leertaste",
    backspace: "Rücktaste",
    enter: "Eingabetaste",
    either: "{key} oder {other}",
    noAnswer: "{key} keine Antwort",
    back: "{key} oder {other} zurück",
    readBack: "{key} zurücklesen",
  },
  typing: {
    department: "Abteilung: {one} {first}, {two} {second}",
    comment: "Kommentar, so wie er dasteht",
    commentHint: "Die Eingabetaste geht weiter, zusammen mit der Umschalttaste beginnt sie eine neue Zeile.",
    notKept:
      "Dieser Browser behält nichts: Was Sie eingegeben haben, ist verloren, wenn Sie diese Seite schließen oder neu laden.",
    readBack: "Zurücklesen",
    clear: "Diesen Bogen leeren",
  },
  readBack: {
    title: "Zurücklesen: {department}",
    howTo: "Lesen Sie die Ziffern laut vor; die andere Person vergleicht sie mit dem Papier.",
    comment: "Kommentar",
    add: "Es stimmt: in den Stapel legen",
    blankOut: "[…] an seine Stelle setzen",
    back: "Zurück, um es zu berichtigen",
    keys: "{enter} legt ihn in den Stapel, {up} geht zurück.",
  },
  batch: {
    title: "Der Stapel",
    empty: "Noch liegt nichts darin.",
    fewest:
      "Aus einer Abteilung werden mindestens drei zusammen gesendet: Bei weniger kann, wer sie eingibt, erraten, von wem sie sind.",
    noOthers: "Das sind alle Papierbögen aus {department}; weitere kommen nicht.",
    final:
      "Der Browser mischt den Stapel noch einmal, holt für jeden Bogen einen anonymen Stimmzettel und sendet sie in anderer Reihenfolge. Danach lässt sich nichts mehr ändern.",
    sending: "Stapel wird gesendet",
    send: "Stapel senden",
    throwAway: "Stapel wegwerfen",
  },
  done: {
    title: "Der Stapel ist angekommen",
    sealed:
      "Alle Bögen liegen als versiegelte Stimmzettel bei den übrigen, und in diesem Browser ist nichts zurückgeblieben.",
    shred:
      "Schreddern Sie jetzt das ganze Papier. Quittungen zum Aufheben gibt es nicht: Sie würden zeigen, welche der versiegelten Stimmzettel vom Papier kamen.",
  },
  otherTab:
    "In einem anderen Tab dieses Browsers werden gerade Bögen dieser Umfrage eingegeben. Machen Sie dort weiter, oder schließen Sie ihn und laden Sie diese Seite neu.",
  otherRules:
    "Die Regeln auf dieser Seite sind nicht die, für die der Fingerabdruck steht. Geben Sie nichts ein, und sagen Sie es dem Betriebsrat.",
});
