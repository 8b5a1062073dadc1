import { de as frame } from "~/content/frame/de";
import { translationOf } from "~/content/translated";
import type { en } from "./en";

export const de = translationOf<typeof en>()({
  page: {
    backToWave: frame.shared.backToWave,
    print: "Drucken",
    printing: "Drucken",
    whatIsPrinted: frame.shared.whatIsPrinted,
    ballots: {
      documentTitle: "Papierbogen - Tandem",
      title: "Papierbogen",
      howTo:
        "Drucken Sie beidseitig, bei 100 %. Alle Bögen sind gleich: Sie tragen weder Code noch Nummer. Stellen Sie eine verschlossene Urne auf; sie nimmt Bögen an bis zum Tag vor dem Ende der Umfrage. Danach werden sie auf einmal {typedIn}.",
      typedIn: "von zwei Personen eingegeben",
      most: {
        one: "Aus {department} lässt sich {count} Bogen eingeben: So viele wurden eingeplant, als die Umfrage begann. Drucken Sie nicht mehr; was darüber hinaus zurückkäme, würde nicht zählen.",
        other:
          "Aus {department} lassen sich höchstens {count} Bögen eingeben: So viele wurden eingeplant, als die Umfrage begann. Drucken Sie nicht mehr; was darüber hinaus zurückkäme, würde nicht zählen.",
      },
      none: "Für {department} wurden keine Papierbögen eingeplant, als diese Umfrage begann; darum lässt sich keiner eingeben. Verteilen Sie keine: Diese Abteilung antwortet mit Link oder Zettel.",
      which: "Welcher Bogen",
      department: "Abteilung:",
    },
    notice: { documentTitle: "Aushang - Tandem" },
    slips: {
      documentTitle: "Zettel - Tandem",
      wave: frame.shared.wave,
      title: "Zettel",
      spareTitle: "Ersatzzettel",
      slipsOf: "Zettel zu {quarter}",
      howToPrintPart: "Teil {part} von {parts}. A4 oder US Letter, einseitig, 100 %.",
      howToPrint: "A4 oder US Letter, einseitig, 100 %.",
      show: "Zettel anzeigen",
      showPart: "Teil {part} von {parts} anzeigen",
      recorded:
        "Dass Sie sich die Zettel zum Drucken anzeigen lassen, steht im Prüfprotokoll; die Codes stehen dort nicht.",
      onlyHere: {
        title: "Diese Zettel würden nur auf diesem Rechner funktionieren",
        text: "Tandem kennt die Adresse nicht, unter der man es erreicht. Bitten Sie Ihre Administration, PUBLIC_URL zu setzen, bevor Sie drucken.",
      },
      problems: {
        "rules-changed":
          "Die gespeicherten Regeln dieser Umfrage sind nicht die, mit denen sie geöffnet wurde; darum werden keine Zettel erstellt. Auf der Seite der Umfrage steht, was abweicht und was zu tun ist.",
        "not-open": "Diese Umfrage ist nicht mehr offen, ihre Zettel sind darum wertlos.",
        "key-missing":
          "Die Schlüsseldatei dieser Umfrage fehlt, darum lassen sich ihre Zettel nicht erstellen. Bitten Sie die Personen, die den Server betreiben, das Schlüsselverzeichnis wiederherzustellen.",
      },
      instructions: {
        title: "So verteilen Sie die Zettel zu {quarter}",
        spareTitle: "Ersatzzettel zu {quarter}",
        noNotes: "Wer Zettel druckt oder verteilt, darf nicht aufschreiben, wer welchen zieht.",
        noNames:
          "Auf einem Zettel steht kein Name. Dass das so bleibt, liegt bei Ihnen. Sie haben alle Codes in der Hand: Behalten Sie keine Kopie, und benutzen Sie keinen.",
        cut: "Drucken Sie einseitig, bei 100 %, und schneiden Sie an den gestrichelten Linien.",
        bowl: {
          one: "Für {department} ist es {count} Zettel: Falten Sie ihn einmal und legen Sie ihn in eine eigene Schale. Mischen Sie.",
          other:
            "Für {department} sind es {count} Zettel: Falten Sie jeden einmal und legen Sie alle in eine eigene Schale. Mischen Sie.",
        },
        draw: "Lassen Sie alle einen Zettel aus der Schale ihrer eigenen Abteilung ziehen, ohne hinzusehen.",
        away: "Ist jemand nicht da? Jemand aus der Abteilung darf für diese Person ziehen und den Zettel gefaltet auf ihren Schreibtisch legen.",
        linkFails:
          "Funktioniert bei jemandem der Link nicht? Lassen Sie diese Person einen Ersatzzettel ihrer eigenen Abteilung ziehen. Ihr Link gilt weiter: Eine zweite Antwort derselben Person lässt sich nicht erkennen, bitten Sie also um Fairness.",
        keepSpares: "Bewahren Sie die Ersatzzettel ({spares}) in einem Umschlag auf.",
        spare: "{department}: {count}",
        keepSparesForLost:
          "Bewahren Sie die Ersatzzettel ({spares}) in einem Umschlag auf. Wer einen Zettel verloren hat, zieht einen davon. Weitere gibt es nicht.",
        destroy: "Was übrig ist, vernichten Sie, sobald die Umfrage geschlossen ist: {closes}.",
      },
    },
  },
});
