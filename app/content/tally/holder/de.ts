import { translationOf } from "~/content/translated";
import { offline } from "./de/offline";
import type { en } from "./en";

export const de = translationOf<typeof en>()({
  page: {
    documentTitle: "{title} - Tandem",
    backToWave: "Zurück zur Seite der Umfrage",
    toWave: "Zur Seite der Umfrage",
    needsScript:
      "Diese Seite braucht JavaScript: Ein Schlüssel darf nur in Ihrem eigenen Browser entstehen und benutzt werden.",
    passphrase: "Passphrase Ihres Schlüssels",
    capitals:
      "Mehrere Leerzeichen zählen als eines. Auf Großbuchstaben kommt es an; manche Smartphones setzen von selbst einen an den Anfang.",
    showPassphrase: "Anzeigen",
    keyFile: "Schlüsseldatei",
    progress: "Fortschritt",
    ofKey: "Fingerabdruck Ihres Schlüssels",
    ofSurvey: "Fingerabdruck der Umfrage",
    quorums: {
      "1/1": "Ihr Schlüssel ist der einzige.",
      "2/1": "Es gibt zwei Schlüssel; einer davon genügt.",
      "2/2": "Es gibt zwei Schlüssel; beide werden gebraucht.",
      "3/2": "Es gibt drei Schlüssel; zwei davon werden gebraucht.",
      "4/2": "Es gibt vier Schlüssel; zwei davon werden gebraucht.",
      "4/3": "Es gibt vier Schlüssel; drei davon werden gebraucht.",
    },
    holders: "Einen Schlüssel verwahren: {holders}.",
    lost: {
      title: "Wenn ein Schlüssel verloren geht",
      spare:
        "Sagen Sie es sofort der Personalabteilung und den anderen, die einen Schlüssel verwahren. Solange genügend andere ihren Schlüssel haben, lassen sich die Antworten öffnen.",
      none: "Sagen Sie es sofort der Personalabteilung und den anderen, die einen Schlüssel verwahren. Kein anderer kann den verlorenen ersetzen: Die Antworten lassen sich dann nie mehr öffnen und werden ungelesen vernichtet.",
      before:
        "Bis die Umfrage beginnt, können Sie hier einen anderen erzeugen. Er tritt an die Stelle des alten.",
      either: "Schlüsseldatei oder Ausdruck: eines von beiden genügt, zusammen mit der Passphrase.",
    },
    key: {
      title: "Ihr Schlüssel für {quarter}",
      lead: "Wenn die Umfrage geschlossen ist, lassen sich die Antworten nur mit Schlüsseln wie Ihrem öffnen. Ihrer entsteht in Ihrem Browser, und nur Sie bekommen ihn.",
      replaces:
        "Sie haben schon einen Schlüssel erzeugt; sein Fingerabdruck ist {fingerprint}. Ein neuer tritt an seine Stelle, die alte Datei und der alte Ausdruck sind dann wertlos.",
      before: {
        title: "Was Sie übernehmen",
        comeBack:
          "Wenn die Umfrage geschlossen ist ({closes}), kommen Sie mit Ihrem Schlüssel wieder. Ihre erste Seite in Tandem bittet Sie dann darum.",
        needs:
          "Sie brauchen dann Ihre Passphrase und eines von beiden: die Schlüsseldatei oder den Ausdruck.",
        destroy:
          "Wenn die Antworten ausgezählt sind, vernichten Sie Datei, Ausdruck und Passphrase. Das ist den Befragten zugesagt.",
        device:
          "Benutzen Sie einen Computer, dem Sie vertrauen. Das Programm dieser Seite kommt vom Server: Wer es verändert, könnte Ihren Schlüssel kopieren. Wenn Sie Zweifel haben, lassen Sie vorher jemand Unabhängigen die laufende Version ansehen.",
      },
      choose: {
        title: "1. Eine Passphrase wählen",
        howTo:
          "Sie verschließt Ihren Schlüssel und ist nicht das Passwort, mit dem Sie sich anmelden. Nehmen Sie diese Wörter, oder denken Sie sich mindestens 16 Zeichen aus, die niemand erraten kann. Schreiben Sie sie jetzt auf: Sie sehen sie nicht wieder.",
        another: "Andere vorschlagen",
        understood: "Ich habe die Passphrase aufgeschrieben. Ohne sie öffnet mein Schlüssel nichts.",
        button: "Meinen Schlüssel erzeugen",
      },
      keep: {
        title: "2. Den Schlüssel aufbewahren",
        howTo:
          "Speichern Sie die Schlüsseldatei, wo nur Sie an sie herankommen, zum Beispiel auf einem USB-Stick. Drucken Sie auch die Sicherung aus: Sie ersetzt die Datei, wenn diese verloren geht oder beschädigt ist.",
        save: "Schlüsseldatei speichern",
        print: "Sicherung drucken",
      },
      prove: {
        title: "3. Den Schlüssel ausprobieren",
        howTo:
          "Wählen Sie die eben gespeicherte Schlüsseldatei, und geben Sie die Passphrase ein. Ihr Browser prüft, ob beide zusammenpassen; er sendet keines von beiden. Dann nennt er dem Server die öffentliche Hälfte Ihres Schlüssels; sie versiegelt Antworten und öffnet keine.",
        fileHint: "Ihr Name beginnt mit tandem-key und endet auf .json.",
        button: "Ausprobieren und eintragen",
      },
      done: {
        title: "Ihr Schlüssel ist eingetragen",
        fingerprint: "{label}: {fingerprint}. Auf Ihrem Ausdruck steht derselbe.",
        apart:
          "Bewahren Sie Datei und Ausdruck an zwei verschiedenen Orten auf, und die Passphrase an einem dritten.",
        compare:
          "Sehen Sie, wenn die Umfrage begonnen hat, auf ihrer Seite nach: Neben Ihrem Namen muss dieser Fingerabdruck stehen. Steht dort ein anderer, hat jemand einen fremden Schlüssel an die Stelle des Ihren gesetzt. Sagen Sie es dann sofort den anderen, die einen Schlüssel verwahren, und dem Betriebsrat, damit niemand antwortet.",
        other:
          "Auch die Umfrage selbst hat einen Fingerabdruck. Er ist länger und ein anderer; das ist richtig so.",
      },
    },
    paper: {
      title: "Gedruckte Sicherung eines Schlüssels: Umfrage {quarter}",
      holder: "Schlüssel von: {holder}",
      howTo:
        "Die Umfrage {wave} schließt am {closes}. Melden Sie sich danach bei Tandem an, öffnen Sie die Seite dieser Umfrage, wählen Sie „{open}“ und geben Sie die Zeilen unten ein, mit der Passphrase, die beim Erzeugen gewählt wurde.",
      rows: "Die letzten beiden Zeichen einer Zeile prüfen die anderen. Die Buchstaben I, L, O und U kommen nicht vor. Die Passphrase gehört nicht auf dieses Blatt.",
      destroy:
        "Gebraucht wird dieses Blatt oder die Schlüsseldatei, zusammen mit der Passphrase. Wenn die Antworten ausgezählt sind, vernichten Sie dieses Blatt, jede Kopie der Datei und den Zettel mit der Passphrase.",
      kept: "Verwahrt von, und wo:",
    },
    opening: {
      title: "Ihr Schlüssel wird gebraucht: {quarter}",
      lead: "Aus Ihrem Schlüssel errechnet Ihr Browser zu jedem versiegelten Antwortbogen einen Teil. Die Teile genügend vieler Schlüssel öffnen sie zusammen mit dem Schlüssel des Servers. Ihr Schlüssel verlässt Ihren Browser nicht, und Sie sehen keine Antworten.",
      leadAlone:
        "Mit Ihrem Schlüssel schließt Ihr Browser jeden versiegelten Antwortbogen auf. Der Server öffnet, zählt und vernichtet sie; Sie sehen keine Antworten.",
      link: "Ihren Schlüssel benutzen",
      closed: "Geschlossen",
      extended: "Das Ende wurde einmal verschoben, auf dieses Datum.",
      sheets: "Antwortbögen",
      list: "Fingerabdruck der Liste der Bögen",
      listHelp:
        "Alle, die einen Schlüssel verwahren, sehen denselben. Vergleichen Sie ihn untereinander, wenn Sie möchten.",
      fileHint: "Die Datei, die Sie beim Erzeugen gespeichert haben.",
      onlyPaper: "Ich habe nur den Ausdruck",
      rows: "Die acht Zeilen",
      rowsHint: "Kleinbuchstaben und fehlende Leerzeichen machen nichts.",
      button: "Meinen Schlüssel benutzen",
      countOthers: "Die übrigen zählen",
      given: "Ihr Teil ist angekommen",
      done: "Die Antworten sind ausgezählt",
      keep: "Behalten Sie Ihren Schlüssel noch. Auf der Seite der Umfrage steht, wann die Antworten ausgezählt sind; dann vernichten Sie ihn.",
      next: "Auch die nächste Umfrage, {quarter}, braucht einen Schlüssel von Ihnen. Wenn Sie möchten, erzeugen Sie ihn gleich jetzt; später geht es auch.",
      makeNext: "Schlüssel für {quarter} erzeugen",
    },
    offline: offline.page,
    rehearsal: {
      link: "Mit einem Schlüssel üben",
      name: "Übung",
      title: "Mit einem Schlüssel üben",
      lead: "Hier ist nichts echt: Erzeugen Sie einen Übungsschlüssel, probieren und benutzen Sie ihn. Ihr Browser denkt sich die Antwortbögen aus und spielt den Server und die anderen, die einen Schlüssel verwahren. Nichts wird gesendet.",
      tryHow:
        "Wählen Sie die eben gespeicherte Datei des Übungsschlüssels, und geben Sie die Passphrase ein. Ihr Browser prüft, ob beide zusammenpassen.",
      tryButton: "Meinen Übungsschlüssel ausprobieren",
      later: "4. Einige Wochen später",
      laterHow:
        "Die Übungsumfrage ist geschlossen, und Ihr Schlüssel wird gebraucht. Wählen Sie die Datei des Übungsschlüssels, oder geben Sie die Zeilen des Ausdrucks ein.",
      done: "Sie haben geübt",
      discard:
        "Löschen Sie die Datei des Übungsschlüssels, und werfen Sie den Ausdruck weg: Sie öffnen nichts anderes.",
    },
    destroy: {
      title: "Vernichten Sie jetzt Ihren Schlüssel",
      how: "Löschen Sie die Schlüsseldatei überall, wo Sie sie haben, und schreddern Sie den Ausdruck und den Zettel mit der Passphrase. Das ist Ihr Teil des Versprechens; Tandem kann es Ihnen nicht abnehmen.",
    },
  },
  script: {
    passphraseMissing: "Geben Sie die Passphrase ein.",
    wrongPassphrase:
      "Diese Passphrase öffnet diesen Schlüssel nicht. Geben Sie die ein, die Sie aufgeschrieben haben; auf Großbuchstaben kommt es an.",
    notReached: "Der Server hat nicht geantwortet. Nichts ist verloren; versuchen Sie es noch einmal.",
    file: {
      missing: "Wählen Sie die Schlüsseldatei.",
      "not-a-key-file":
        "Das ist keine Schlüsseldatei, oder sie ist beschädigt. Wählen Sie die Datei, die Sie beim Erzeugen gespeichert haben, oder nehmen Sie den Ausdruck.",
      "unknown-version":
        "Diese Schlüsseldatei stammt von einer späteren Version von Tandem. Bitten Sie Ihre Administration, Tandem zu aktualisieren.",
      otherWave:
        "Das ist der Schlüssel einer anderen Umfrage ({quarter}). Wählen Sie die Datei dieser Umfrage.",
    },
    paper: {
      missing: "Wählen Sie die Schlüsseldatei, oder geben Sie die acht Zeilen ein.",
      incomplete: "Es sind acht Zeilen mit je 18 Zeichen. Geben Sie alle ein.",
      otherWave: "Diese Zeilen gehören zu einer anderen Umfrage, oder jede Zeile hat einen Tippfehler.",
      mistyped: {
        one: "In Zeile {rows} ist ein Tippfehler. Vergleichen Sie sie mit dem Blatt.",
        other: "In den Zeilen {rows} ist ein Tippfehler. Vergleichen Sie sie mit dem Blatt.",
      },
    },
    make: {
      missing: "Geben Sie eine Passphrase ein.",
      "too-short": "Nehmen Sie mindestens 16 Zeichen: Wer die Datei findet, kann beliebig lange probieren.",
      repetitive: "Nehmen Sie mehr verschiedene Zeichen.",
      tick: "Setzen Sie das Häkchen, um fortzufahren.",
      locking: "Ihr Schlüssel wird mit der Passphrase verschlossen",
    },
    prove: {
      trying: "Die Passphrase wird an der Datei ausprobiert",
      earlierKey:
        "Diese Datei enthält einen anderen Schlüssel dieser Umfrage. Wählen Sie die eben gespeicherte Datei; ist sie verloren, erzeugen Sie einen neuen Schlüssel.",
      telling: "Der Server erfährt die öffentliche Hälfte Ihres Schlüssels",
      notPlanned:
        "Der Server nimmt für diese Umfrage keinen Schlüssel mehr an: Sie hat begonnen, oder ihr Plan wurde geändert. Gehen Sie zurück zu ihrer Seite.",
      notHolder:
        "Sie verwahren für diese Umfrage keinen Schlüssel mehr: Der Plan wurde geändert. Fragen Sie die Personalabteilung.",
      usedBefore:
        "Dieser Schlüssel wurde schon einmal benutzt, und jede Umfrage braucht einen neuen. Laden Sie die Seite neu, und erzeugen Sie einen anderen.",
    },
    offline: offline.script,
    rehearsal: {
      working: "Die ausgedachten Bögen werden bearbeitet",
      together:
        "Mit Ihrem Schlüssel, denen der anderen, die gekommen sind, und dem des Servers: {opened} von {total} ausgedachten Bögen geöffnet.",
      alone: "Mit Ihrem Schlüssel und dem des Servers allein: {opened} von {total}.",
    },
    open: {
      unlocking: "Ihr Schlüssel wird aufgeschlossen",
      fetching: "Die Liste der versiegelten Bögen wird geholt",
      working: {
        one: "{count} versiegelter Bogen wird bearbeitet",
        other: "{count} versiegelte Bögen werden bearbeitet",
      },
      sending: "Ihr Teil wird gesendet, für den Server verschlossen",
      counting: "Der Server öffnet, zählt und vernichtet die Bögen",
      waiting:
        "Eingetroffene Schlüssel: {given} von {needed}. Die Antworten bleiben versiegelt, bis die übrigen kommen.",
      complete: "Genügend Schlüssel sind eingetroffen: Die Antworten werden jetzt ausgezählt.",
      unreadableAnswer: "Die Antwort des Servers ist nicht zu lesen. Versuchen Sie es noch einmal.",
      otherKey:
        "Diese Umfrage wurde für einen anderen Schlüssel von Ihnen versiegelt, vielleicht für einen, den Sie später erzeugt haben. Wählen Sie dessen Datei. Haben Sie keinen anderen erzeugt, sagen Sie es den anderen, die einen Schlüssel verwahren, und dem Betriebsrat: Jemand hat einen fremden Schlüssel an die Stelle des Ihren gesetzt.",
      stillOpen:
        "Nach der Uhr dieses Computers läuft die Umfrage noch, obwohl der Server sagt, sie sei geschlossen. Prüfen Sie Datum und Uhrzeit. Stimmen sie, benutzen Sie Ihren Schlüssel nicht und sagen Sie es dem Betriebsrat.",
      shareWrong:
        "Der Server meldet, dass Ihr Teil zu keinem der Bögen passt. Nichts hat sich geändert. Versuchen Sie es noch einmal; kommt dieselbe Meldung, sagen Sie es der Personalabteilung und den anderen, die einen Schlüssel verwahren.",
      listChanged:
        "Der Server hat eben eine andere Liste der Bögen geschickt als die, deren Fingerabdruck oben steht. Ihr Schlüssel wurde nicht benutzt. Sagen Sie es den anderen, die einen Schlüssel verwahren, und dem Betriebsrat, vergleichen Sie die Fingerabdrücke, und laden Sie die Seite erst danach neu.",
      otherList:
        "Die Liste der Bögen ist nicht die, mit der Ihr Browser gearbeitet hat. Laden Sie die Seite neu, und versuchen Sie es noch einmal.",
      keyMissing:
        "Die Schlüsseldatei des Servers zu dieser Umfrage fehlt. Nichts hat sich geändert. Die Personalabteilung muss diejenigen, die den Server betreiben, bitten, sie zurückzubringen.",
      rulesChanged:
        "Die gespeicherten Regeln dieser Umfrage sind nicht die, mit denen sie begonnen hat; deshalb wurde nichts geöffnet. Was abweicht, steht auf ihrer Seite.",
      notWaiting:
        "Diese Umfrage wartet nicht mehr auf Ihren Schlüssel. Was aus ihr geworden ist, steht auf ihrer Seite.",
      counted: {
        one: "{count} Antwortbogen wurde geöffnet, gezählt und vernichtet.",
        other: "{count} Antwortbögen wurden geöffnet, gezählt und vernichtet.",
      },
      voided: "{opened} Ungültig und daher nicht gezählt: {count}.",
      noneOpens: "Keiner der Bögen lässt sich mit diesem Schlüssel öffnen. Nichts wurde geändert.",
      someDoNot: {
        one: "Einer von {total} Bögen lässt sich nicht öffnen. Nichts wurde geändert. Sie können die übrigen zählen lassen; dieser wird dann ungelesen vernichtet.",
        other:
          "{count} von {total} Bögen lassen sich nicht öffnen. Nichts wurde geändert. Sie können die übrigen zählen lassen; diese werden dann ungelesen vernichtet.",
      },
      unreadable:
        "Einige Bögen lassen sich mit dem, was angekommen ist, nicht öffnen. Nichts hat sich geändert; versuchen Sie es noch einmal.",
    },
  },
});
