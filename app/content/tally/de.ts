import { translationOf } from "~/content/translated";
import type { en } from "./en";
import { de as holder } from "./holder/de";

export const de = translationOf<typeof en>()({
  page: {
    fact: {
      label: "Schlüssel zu den Antworten",
      server: "Allein auf dem Server",
      holder: "Verwahrt von: {holder}",
      fingerprint: "Fingerabdruck des Schlüssels",
      made: "Erzeugt am {made}",
      madeBy: "Erzeugt am {made} von {name}",
      notMade: "Noch kein Schlüssel",
      ofKey: "Fingerabdruck dieses Schlüssels",
      replaced:
        "Laut Prüfprotokoll hat ein anderes Konto diesen Schlüssel erzeugt als das, bei dem er jetzt steht. Jemand hat in die Datenbank geschrieben. Klären Sie, wer den Schlüssel verwahrt, und sagen Sie es dem Betriebsrat.",
      quorums: {
        "1/1": "Ein verwahrter Schlüssel öffnet die Antworten, zusammen mit dem Schlüssel des Servers",
        "2/1":
          "Einer von zwei verwahrten Schlüsseln öffnet die Antworten, zusammen mit dem Schlüssel des Servers",
        "2/2": "Beide verwahrten Schlüssel öffnen die Antworten, zusammen mit dem Schlüssel des Servers",
        "3/2":
          "Zwei von drei verwahrten Schlüsseln öffnen die Antworten, zusammen mit dem Schlüssel des Servers",
        "4/2":
          "Zwei von vier verwahrten Schlüsseln öffnen die Antworten, zusammen mit dem Schlüssel des Servers",
        "4/3":
          "Drei von vier verwahrten Schlüsseln öffnen die Antworten, zusammen mit dem Schlüssel des Servers",
      },
    },
    field: {
      legend: "Wer die Schlüssel zu den Antworten verwahrt",
      hint: "Die Antworten bleiben versiegelt, bis die Umfrage geschlossen ist und genügend Schlüssel gekommen sind. Die Befragten lesen, wer die Schlüssel verwahrt.",
      quorums: {
        "3/2": {
          label: "Zwei von drei Personen (empfohlen)",
          hint: "Eine darf fehlen oder ihren Schlüssel verlieren, und niemand öffnet die Antworten allein.",
        },
        "4/3": {
          label: "Drei von vier Personen",
          hint: "Eine darf fehlen oder ihren Schlüssel verlieren.",
        },
        "4/2": {
          label: "Zwei von vier Personen",
          hint: "Zwei dürfen fehlen oder ihre Schlüssel verlieren.",
        },
        "2/2": {
          label: "Zwei Personen gemeinsam",
          hint: "Geht einer der beiden Schlüssel verloren, sind die Antworten verloren.",
        },
        "2/1": {
          label: "Eine von zwei Personen",
          hint: "Eine darf fehlen oder ihren Schlüssel verlieren; neben dem Server genügt jede der beiden allein.",
        },
        "1/1": {
          label: "Eine Person",
          hint: "Geht der Schlüssel verloren, sind die Antworten verloren.",
        },
        "0/0": {
          label: "Niemand: allein der Server",
          hint: "Die Umfrage wird von selbst ausgezählt. Die Befragten lesen: Wer den Server betreibt, könnte versiegelte Antworten vorzeitig öffnen und durch häufiges Kopieren der Dateien erkennen, von wem sie sind.",
        },
      },
      holdersTitle: "Wer einen Schlüssel verwahrt",
      holdersHint:
        "Zum Beispiel der Betriebsrat, die oder der Datenschutzbeauftragte oder die Leitung einer anderen Abteilung. Die Befragten können einen Namen lesen, „Ada Berg, Betriebsrat“, oder nur „der Betriebsrat“. Wählen Sie so, dass Personen aus Personalabteilung und IT allein nie genügen; sonst lesen die Befragten, dass diese die Antworten vorzeitig öffnen könnten.",
      holder: "Schlüssel {number}",
      account: "Konto",
      choose: "Bitte wählen",
      option: "{name} ({role})",
      name: "Bezeichnung, wie die Befragten sie lesen",
      inside: "Arbeitet in der Personalabteilung oder IT",
      noAccount:
        "Fehlt jemand in der Liste? Ihre Administration legt ein Konto mit der Rolle „Schlüsselverwahrung“ an; es sieht keine Ergebnisse.",
    },
    planned: {
      title: "Die Schlüssel zu den Antworten",
      inPlace: "Alle Schlüssel sind erzeugt und ausprobiert.",
      awaited:
        "Die Umfrage beginnt erst, wenn alle Schlüssel erzeugt und ausprobiert sind. Es fehlen noch: {holders}.",
      ask: "Bitten Sie diese Personen, sich anzumelden: Die erste Seite führt sie dorthin.",
      nobody:
        "Für diese Schlüssel ist noch kein Konto gewählt, das sie erzeugt: {holders}. Ändern Sie den Plan, und wählen Sie ein Konto.",
      make: "Ihren Schlüssel erzeugen",
      makeAnother: "Einen anderen Schlüssel erzeugen",
      registered: "Schlüssel erzeugt und ausprobiert am {made}",
      serverMode:
        "Personen aus Personalabteilung und IT verwahren allein schon genügend dieser Schlüssel. Die Befragten lesen, dass diese die Antworten vorzeitig öffnen könnten.",
      rehearse: holder.page.rehearsal.link,
    },
    closing: {
      keyFileMissing:
        "Die Schlüsseldatei dieser Umfrage ist nicht im Schlüsselverzeichnis des Servers. Bitten Sie diejenigen, die den Server betreiben, sie zurückzubringen. Noch ist nichts verloren.",
      keyFileMissingAfterRestore:
        "Die Schlüsseldatei dieser Umfrage ist nicht im Schlüsselverzeichnis des Servers. Die Umfrage war in einer Sicherung offen, die wiederhergestellt wurde: Entweder endete sie nach dieser Sicherung, und die Antworten wurden ausgezählt oder vernichtet und der Schlüssel mit ihnen, oder das Schlüsselverzeichnis liegt nicht an seinem Ort. Was davon zutrifft, kann Tandem nicht wissen. Fragen Sie diejenigen, die den Server betreiben, und suchen Sie nach einem Bericht oder nach Quittungen von damals.",
      title: "Warten auf Schlüssel",
      waits:
        "Die Umfrage nimmt keine Antworten mehr an. Diese bleiben versiegelt, bis sie geöffnet werden von: {holder}. Das kann heute sein oder in einigen Wochen.",
      waitsForHolders:
        "Die Umfrage nimmt keine Antworten mehr an. Diese bleiben versiegelt, bis genügend Schlüssel gekommen sind; das kann heute sein oder in einigen Wochen.",
      given: "Eingetroffene Schlüssel: {given} von {needed}",
      awaited: "Wird erwartet",
      came: "Gekommen am {at}",
      wrong: {
        one: "Passt zu {count} Antwortbogen nicht",
        other: "Passt zu {count} Antwortbögen nicht",
      },
      notNeeded: "Wird nicht mehr gebraucht",
      you: "(Sie)",
      comeBy:
        "Alle, die einen Schlüssel verwahren, sind gebeten, bis zum {day} zu kommen. Auch danach bleiben die Antworten versiegelt, und nichts ist verloren.",
      successor: {
        one: "Noch {count} Schlüssel wird gebraucht, von: {holders}. Wer nicht kommen kann, wird durch eine andere dieser Personen vertreten.",
        other:
          "Noch {count} Schlüssel werden gebraucht, von: {holders}. Wer nicht kommen kann, wird durch eine andere dieser Personen vertreten.",
      },
      ask: "Bitten Sie alle, die erwartet werden, sich anzumelden: Die erste Seite führt sie dorthin.",
      again:
        "Dieser Schlüssel kann noch einmal benutzt werden, oder jemand anderes kommt mit dem eigenen Schlüssel.",
      open: holder.page.opening.link,
      openAgain: "Ihren Schlüssel noch einmal benutzen",
      lost: {
        title: "Ist ein Schlüssel verloren?",
        spare:
          "Solange genügend andere ihren Schlüssel haben, ist nichts verloren und nichts zu tun. Die Schlüsseldatei oder der Ausdruck genügt, zusammen mit der Passphrase.",
        none: "Jeder Schlüssel, der noch erwartet wird, ist nötig. Die Schlüsseldatei oder der Ausdruck genügt, zusammen mit der Passphrase: Suchen Sie nach beiden.",
        tooMany: "Sind zu viele für immer verloren?",
      },
      isItLost: "Ist der Schlüssel für immer verloren?",
      giveUp: "Die Umfrage aufgeben",
      leaveOut: {
        title: "Einige Antwortbögen lassen sich nicht öffnen",
        count: {
          one: "{count} Antwortbogen lässt sich mit den eingetroffenen Schlüsseln nicht öffnen. Nichts wurde gezählt oder vernichtet.",
          other:
            "{count} Antwortbögen lassen sich mit den eingetroffenen Schlüsseln nicht öffnen. Nichts wurde gezählt oder vernichtet.",
        },
        why: "Entweder ist der Teil aus einem der Schlüssel falsch, oder die Bögen wurden absichtlich so gemacht. Lassen Sie zuerst diejenigen, die oben genannt sind, ihren Schlüssel noch einmal benutzen, oder jemand anderen mit dem eigenen Schlüssel kommen.",
        confirm: {
          one: "Mir ist klar, dass {count} Bogen ungelesen vernichtet wird.",
          other: "Mir ist klar, dass {count} Bögen ungelesen vernichtet werden.",
        },
        button: "Die übrigen zählen",
      },
    },
    after: {
      destroyTitle: holder.page.destroy.title,
      destroy: holder.page.destroy.how,
      tellTitle: "Sagen Sie es allen, die geantwortet haben",
      copyThis: "Das können Sie kopieren:",
    },
    loss: {
      documentTitle: "Die Umfrage aufgeben - Tandem",
      title: "Die Umfrage {quarter} aufgeben?",
      keyFileMissing:
        "Die Schlüsseldatei des Servers zu dieser Umfrage fehlt. Fragen Sie, bevor Sie die Umfrage aufgeben, diejenigen, die den Server betreiben, ob das Schlüsselverzeichnis verschoben wurde oder nicht eingehängt ist: Ist die Datei wieder da, wird die Umfrage von selbst ausgezählt.",
      onlyHolder:
        "Öffnen kann die Antworten nur: {holder}. Fragen Sie, bevor Sie die Umfrage aufgeben, nach der Schlüsseldatei, dem Ausdruck und der Passphrase: Datei oder Ausdruck genügt, zusammen mit der Passphrase. Es eilt nicht; die versiegelten Antworten können warten.",
      onlyHolders:
        "Gebraucht werden {needed} der Schlüssel von: {holders}. Fragen Sie jede dieser Personen, bevor Sie die Umfrage aufgeben, nach der Schlüsseldatei, dem Ausdruck und der Passphrase: Datei oder Ausdruck genügt, zusammen mit der Passphrase. Es eilt nicht; die versiegelten Antworten können warten.",
      releasesNothing:
        "Mit dem Aufgeben wird nichts freigegeben: Alle Antworten werden ungelesen vernichtet, und für {quarter} gibt es keinen Bericht.",
      releasesNothingAfterRestore:
        "Mit dem Aufgeben werden die versiegelten Antworten vernichtet, die mit der Sicherung gekommen sind. Aus ihnen wird nichts freigegeben, und diese Datenbank hat für {quarter} keinen Bericht.",
      told: "Alle, die einen Schlüssel verwahren, bekommen eine E-Mail, in der steht, wessen Schlüssel verloren sein sollen. Im Prüfprotokoll bleibt, dass Sie die Umfrage aufgegeben haben.",
      lostTitle: "Wessen Schlüssel sind für immer verloren?",
      lostHint:
        "Solange genug andere ihren haben, ist nichts verloren. Hier steht nur, wer noch nicht gekommen ist.",
      enoughLeft:
        "Kreuzen Sie alle an, deren Schlüssel für immer verloren ist. Mit den übrigen Schlüsseln lassen sich die Antworten noch öffnen: Die Umfrage bleibt und wartet.",
      final:
        "Das lässt sich nicht rückgängig machen. Die Seite der Umfrage sagt, was geschehen ist, und enthält einen Text, mit dem Sie es allen mitteilen können.",
      confirm:
        "Mir ist klar, dass der Schlüssel für immer verloren ist und alle Antworten ungelesen vernichtet werden.",
      confirmAfterRestore:
        "Mir ist klar, dass die versiegelten Antworten in dieser Kopie vernichtet werden und nichts daraus freigegeben wird.",
      button: "Aufgeben und die Antworten vernichten",
    },
  },
  unconfirmedLoss: "Setzen Sie das Häkchen, um zu bestätigen, dass alle Antworten vernichtet werden.",
  steps: {
    open: "Die Umfrage {quarter} ist geschlossen: Benutzen Sie Ihren Schlüssel",
    make: "Erzeugen Sie Ihren Schlüssel für die Umfrage {quarter}",
    destroy: "Vernichten Sie Ihren Schlüssel der Umfrage {quarter}, falls noch nicht geschehen",
    askToMake:
      "Schlüssel für {quarter} fehlen; ohne sie kann die Umfrage nicht beginnen. Bitten Sie darum: {holder}",
    askToOpen: "Bitten Sie um die Schlüssel, damit {quarter} ausgezählt werden kann: {holder}",
    notCounted: "Die Umfrage {quarter} ist noch nicht ausgezählt: Sehen Sie nach, warum",
  },
});
