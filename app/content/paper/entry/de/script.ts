import { asking } from "~/content/survey/de/asking";
import { translationOf } from "~/content/translated";
import type { en } from "../en";

export const script = translationOf<(typeof en)["script"]>()({
  waiting: {
    sealed:
      "In diesem Browser wartet Eingegebenes, versiegelt mit je einem Wort von zwei Personen. Zum Weitermachen geben beide dieselben Wörter ein. Ist ein Wort verloren, werfen Sie das Eingegebene weg und geben Sie die Bögen neu ein.",
    inClear:
      "In diesem Browser warten eingegebene Bögen einer früheren Version, unversiegelt. Beginnen Sie, um damit weiterzumachen; dann werden sie mit Ihren beiden Wörtern versiegelt.",
    forget:
      "Alles Eingegebene wegwerfen, das in diesem Browser wartet? Hatte das Senden begonnen, sind die Bögen verloren, die nicht angekommen sind: Ihre Codes sind verbraucht.",
  },
  begin: {
    secondMissing: "Geben Sie den Namen der zweiten Person ein.",
    wordTooShort: "Jedes Wort hat mindestens {fewest} Zeichen.",
    wordsDiffer: "Das Wort und seine Wiederholung sind verschieden. Geben Sie beide noch einmal ein.",
    sameWord: "Die zweite Person wählt ein eigenes Wort, das die erste nicht kennt.",
    wrongWords:
      "Das sind nicht die beiden Wörter, mit denen die Bögen versiegelt wurden, oder nicht in dieser Reihenfolge. Geändert wurde nichts; geben Sie sie noch einmal ein.",
    opening: "Einen Moment …",
    unconfirmed: "Bevor der erste Bogen eingegeben wird, muss jedes Häkchen gesetzt sein.",
    ended: "Die Umfrage ist zu Ende. Es werden keine Stimmzettel mehr angenommen.",
    samePerson: "Die zweite Person muss jemand anderes sein als Sie. Geben Sie ihren Namen ein.",
    keyMissing:
      "Die Schlüsseldatei dieser Umfrage fehlt. Bitten Sie die Personen, die den Server betreiben, das Schlüsselverzeichnis wiederherzustellen.",
    rulesChanged:
      "Die Umfrage ist angehalten: Ihre gespeicherten Regeln sind nicht die, mit denen sie geöffnet wurde. Auf ihrer Seite steht, was zu tun ist; was eingegeben wurde, bleibt.",
    notReached:
      "Der Server hat nicht geantwortet, oder Sie sind nicht mehr angemeldet. Laden Sie die Seite neu; was eingegeben wurde, bleibt.",
  },
  typing: {
    departmentKeys: "1 oder 2",
    answerKeys: "1 bis 5, oder 0 für „Weiß ich nicht“",
    left: asking.comment.remaining,
    excess: { one: "{count} Zeichen zu viel", other: "{count} Zeichen zu viel" },
    tooLong: "Ein Kommentar hat höchstens {most} Zeichen. Lassen Sie das Ende weg.",
    noDepartment: "Drücken Sie zuerst 1 oder 2 für die Abteilung: Sie steht oben auf dem Bogen.",
    noCode:
      "Alle Papierbögen, die für {department} eingeplant waren, sind eingegeben; ihre Zahl wurde zu Beginn der Umfrage festgelegt. Legen Sie dieses Papier ungelesen beiseite. Mit einem Ersatzzettel kann es noch gezählt werden: Geben Sie dessen Code und die Antworten auf der Umfrageseite ein.",
    added: {
      one: "Hinzugefügt. {count} im Stapel. Geben Sie den nächsten ein, oder drücken Sie die Eingabetaste, um zum Stapel zu gehen.",
      other:
        "Hinzugefügt. {count} im Stapel. Geben Sie den nächsten ein, oder drücken Sie die Eingabetaste, um zum Stapel zu gehen.",
    },
    finishFirst: "Beenden oder leeren Sie diesen Bogen, bevor Sie einen anderen ändern.",
  },
  readBack: {
    few: "Eine Antwort gibt es nur zu {answered} von {asked} gewerteten Aussagen. Bei weniger als der Hälfte zählt dieser Stimmzettel bei den Werten nicht mit. Nehmen Sie ihn auf, wenn es so auf dem Papier steht.",
    noAnswer: "keine Antwort",
    noComment: "Kein Kommentar",
    mayBeQuoted: "Darf gedruckt zitiert werden",
    mayNotBeQuoted: "Darf nicht gedruckt zitiert werden",
    findings:
      "Dieser Kommentar könnte zeigen, wer gemeint ist: {found}. Wer ihn geschrieben hat, können Sie nicht fragen. Setzen Sie „[…]“ an die Stelle, oder lassen Sie ihn, wie er ist.",
    finding: "{kind} ({words})",
  },
  batch: {
    ballots: { one: "{department}: {count} Bogen", other: "{department}: {count} Bögen" },
    ballotsAndCodes: {
      one: "{department}: {count} Bogen, Codes für {left} weitere",
      other: "{department}: {count} Bögen, Codes für {left} weitere",
    },
    sealed: "versiegelt",
    withComment: "mit Kommentar",
    change: "Ändern",
    changeWhat: "Diesen Bogen aus {department} ändern",
    tooFew:
      "Aus {department} werden mindestens {fewest} Bögen zusammen gesendet. Geben Sie weitere ein, oder bestätigen Sie, dass es keine weiteren gibt.",
    unfinished: "Beenden oder leeren Sie den Bogen, den Sie gerade eingeben.",
    throwAway: "Alle eingegebenen Bögen in diesem Browser wegwerfen?",
  },
  sending: {
    offline: {
      one: "Dieses Gerät ist offline. Nichts ist verloren: {count} Bogen wartet in diesem Browser. Senden Sie noch einmal, wenn die Verbindung wieder da ist.",
      other:
        "Dieses Gerät ist offline. Nichts ist verloren: {count} Bögen warten in diesem Browser. Senden Sie noch einmal, wenn die Verbindung wieder da ist.",
    },
    notReached: {
      one: "Der Server hat nicht geantwortet. Nichts ist verloren: {count} Bogen wartet in diesem Browser. Versuchen Sie es gleich noch einmal.",
      other:
        "Der Server hat nicht geantwortet. Nichts ist verloren: {count} Bögen warten in diesem Browser. Versuchen Sie es gleich noch einmal.",
    },
    noCodes: {
      one: "Für einen davon gibt es keinen unbenutzten Code mehr: {count} Bogen wartet in diesem Browser. Vielleicht wurden Codes bei einer anderen Eingabe benutzt. Was übrig ist, lässt sich nur mit Ersatzzetteln zählen.",
      other:
        "Für einige davon gibt es keinen unbenutzten Code mehr: {count} Bögen warten in diesem Browser. Vielleicht wurden Codes bei einer anderen Eingabe benutzt. Was übrig ist, lässt sich nur mit Ersatzzetteln zählen.",
    },
    ended: {
      one: "Die Umfrage ist zu Ende. {count} Bogen wartet in diesem Browser und kann nicht mehr gezählt werden. Werfen Sie den Stapel weg.",
      other:
        "Die Umfrage ist zu Ende. {count} Bögen warten in diesem Browser und können nicht mehr gezählt werden. Werfen Sie den Stapel weg.",
    },
    rulesChanged: {
      one: "Die Umfrage ist angehalten: Ihre gespeicherten Regeln sind nicht die, mit denen sie geöffnet wurde. Nichts ist verloren: {count} Bogen wartet in diesem Browser. Auf der Seite der Umfrage steht, was zu tun ist.",
      other:
        "Die Umfrage ist angehalten: Ihre gespeicherten Regeln sind nicht die, mit denen sie geöffnet wurde. Nichts ist verloren: {count} Bögen warten in diesem Browser. Auf der Seite der Umfrage steht, was zu tun ist.",
    },
    wrongKey:
      "Der Server hat einen Schlüssel verwendet, der nicht zu dieser Umfrage gehört. Hören Sie hier auf, und sagen Sie es dem Betriebsrat und den Personen, die den Server betreiben.",
    refused: {
      one: "Der Server hat einen Stimmzettel nicht angenommen ({reason}). Nichts ist verloren: {count} Bogen wartet in diesem Browser. Laden Sie die Seite neu, beginnen Sie wieder und senden Sie noch einmal.",
      other:
        "Der Server hat einen Stimmzettel nicht angenommen ({reason}). Nichts ist verloren: {count} Bögen warten in diesem Browser. Laden Sie die Seite neu, beginnen Sie wieder und senden Sie noch einmal.",
    },
  },
});
