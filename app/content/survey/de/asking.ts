import { translationOf } from "~/content/translated";
import type { asking as english } from "../en/asking";

export const asking = translationOf<typeof english>()({
  start: {
    asks: "{organisation} fragt beide Abteilungen nach ihrer Zusammenarbeit: {items} Aussagen, etwa {minutes} Minuten, offen bis {date}. Die Teilnahme ist freiwillig; Sie können jederzeit aufhören.",
    employer: "Ihr Arbeitgeber",
    whoSeesTitle: "Wer was sieht",
    whoSees: [
      "Ihre einzelnen Antworten und ob Sie geantwortet haben: Tandem zeigt es niemandem.",
      "Personalabteilung, Moderation und Administration sehen Gruppenergebnisse und lesen Kommentare im Wortlaut. Ihre Führungskraft sieht diese Ergebnisse, von den Kommentaren nur die, die zitiert werden dürfen.",
      "Alle in beiden Abteilungen: was aus den Ergebnissen gemacht wird.",
    ],
    keptTitle: "Was aufbewahrt wird, und bis wann",
    kept: [
      "Solange die Umfrage läuft: Ihre versiegelten Antworten, ohne Namen und Uhrzeit.",
      "Danach: Gruppenergebnisse und Kommentare. Die versiegelten Antworten und der Schlüssel dazu werden vernichtet.",
      "Niemals: Ihre IP-Adresse, Ihr Gerät, Ihr Browser, Ihre Sprache oder wie lange Sie gebraucht haben.",
      "Ihre E-Mail-Adresse: in dieser Umfrage bis zu ihrem Ende, in der Personenliste bis zur Löschung oder gesetzten Frist, in Sicherungen länger.",
    ],
    honest:
      "Allein aus unserer Datenbank und deren Sicherungen kann niemand Ihre Antworten lesen. Sie werden in Ihrem Browser versiegelt, ohne Namen und Uhrzeit gespeichert und nach dem Auszählen vernichtet. Gruppenergebnisse und Kommentare bleiben.",
    honestWithServer:
      "Bis zum Schließen liegen die Schlüssel auf dem Server, getrennt von der Datenbank. Wer ihn betreibt, könnte versiegelte Antworten vorzeitig öffnen und durch häufiges Kopieren der Dateien erkennen, von wem sie sind.",
    honestWithHolders:
      "Wer die Dateien des Servers ständig kopiert, auch dessen Schlüssel, kann sehen, wer geantwortet hat und welcher versiegelte Stimmzettel von wem ist.",
    quorums: {
      "1/1": "Vor dem Schließen öffnet ihn niemand ohne den Schlüssel, der hier verwahrt wird: {holders}.",
      "2/1":
        "Vor dem Schließen öffnet ihn niemand ohne eine der beiden Stellen, die einen Schlüssel verwahren: {holders}.",
      "2/2":
        "Vor dem Schließen öffnet ihn niemand ohne die beiden Stellen, die je einen Schlüssel verwahren: {holders}.",
      "3/2":
        "Vor dem Schließen öffnet ihn niemand ohne zwei der drei Stellen, die einen Schlüssel verwahren: {holders}.",
      "4/2":
        "Vor dem Schließen öffnet ihn niemand ohne zwei der vier Stellen, die einen Schlüssel verwahren: {holders}.",
      "4/3":
        "Vor dem Schließen öffnet ihn niemand ohne drei der vier Stellen, die einen Schlüssel verwahren: {holders}.",
    },
    honestWithInsiders:
      "Dafür können Personalabteilung und IT genügen: Gemeinsam könnten sie versiegelte Antworten vorzeitig öffnen und erkennen, von wem sie sind.",
    keptWithHolders:
      "Danach: Ihre versiegelten Antworten, bis genügend Schlüssel gekommen sind. Dann werden sie und der Schlüssel des Servers vernichtet; wer einen Schlüssel verwahrt, muss ihn selbst vernichten.",
    threshold:
      "Eigene Ergebnisse hat eine Abteilung erst ab {threshold} Antworten; darunter gibt es nur gemeinsame oder keine.",
    cannotPreventTitle: "Was wir nicht verhindern können",
    cannotPrevent: "Einen Arbeitgeber, der diese Software verändert oder Ihr Gerät oder das Netz überwacht.",
    paperBallots:
      "Papierbögen tragen weder Namen noch Code. Zwei Personen mischen sie und geben sie gemeinsam ein; eine der beiden benennt der Betriebsrat, wo es einen gibt.",
    inviteCount: "Sie sind eine von {count} eingeladenen Personen in {department}.",
    invitedBoth: "Eingeladen: {firstDepartment} {first}, {secondDepartment} {second}.",
    inviteCountHelp:
      "Wenn die Zahl der Eingeladenen nicht stimmt, sagen Sie es dem Betriebsrat oder der Personalabteilung, bevor Sie beginnen.",
    fingerprintLabel: "Fingerabdruck dieser Umfrage",
    fingerprintHelp:
      "Der Fingerabdruck muss derselbe sein wie in Ihrer Einladung und auf den Bildschirmen der anderen. Er steht für die Regeln auf dieser Seite: Würde jemand sie ändern, änderte er sich auch.",
    howTitle: "So funktioniert es",
    askTitle: "Wen Sie fragen können",
    ask: "Zur Umfrage und zu Ihren Daten: {contact}.",
    askDefault: "die Personalabteilung oder den Betriebsrat",
    button: "Beginnen",
    working: "Ihr anonymer Stimmzettel wird geholt",
    nothingSentYet: "Bevor Sie auf „Beginnen“ drücken, wird nichts gesendet.",
    resume: "Sie haben auf diesem Gerät schon begonnen. Ihre Antworten sind noch da.",
    startAgainHere: "Dort weitermachen, wo Sie aufgehört haben",
  },
  code: {
    title: "Geben Sie Ihren Code ein",
    label: "Code",
    hint: "Aus Ihrer Einladung oder von Ihrem Zettel. Auf Großschreibung, Leerzeichen und Striche kommt es nicht an.",
    missing: "Geben Sie den Code aus Ihrer Einladung oder von Ihrem Zettel ein.",
    incomplete: "Der Code ist zu kurz. Geben Sie alle Zeichen ein.",
    mistyped:
      "In diesem Code ist ein Tippfehler, oder er gehört zu einer anderen Umfrage. Vergleichen Sie ihn mit Einladung oder Zettel.",
    fromLink:
      "Der Code in Ihrem Link ist zu kurz, oder er gehört zu einer anderen Umfrage. Öffnen Sie den ganzen Link oder geben Sie den Code ein.",
    button: "Beginnen",
  },
  navigation: {
    section: "Abschnitt {n} von {total}",
    pageTitle: "Abschnitt {n} von {total}: {name}",
    continue: "Weiter",
    back: "Zurück",
    startOver: "Zurück zur ersten Seite",
    keysSwitch: "Mit Zifferntasten antworten",
    keysHelp: "1 ist Nie, 5 ist Immer, 0 ist {dontKnow}.",
  },
  problems: {
    title: "Bitte noch einmal ansehen",
    pageTitle: "Fehler: {title}",
    skipped: "Noch keine Antwort: {item}",
    skipReminder:
      "Wählen Sie eine Antwort oder „{dontKnow}“. Auslassen können Sie die Aussage mit dem Knopf unten.",
    skipAnyway: "Auslassen und weiter",
  },
  comment: {
    hint: "Höchstens 500 Zeichen. Schreiben Sie über die Arbeit, nicht über Personen.",
    optional: "Freiwillig",
    remaining: "Zeichen übrig: {count}",
    tooLong: "Ihr Kommentar ist zu lang. Zeichen zu viel: {count}",
    mayBeQuoted: "Mein Kommentar darf gedruckt zitiert werden",
    mayBeQuotedHelp:
      "Ohne dieses Häkchen erscheint er nur auf dem Bildschirm von Personalabteilung und Moderation.",
    rules: [
      "Kommentare werden gemischt und nie neben einem Ergebnis gezeigt.",
      "Ihre Art zu schreiben kann Sie verraten. Lassen Sie Namen, Datumsangaben und Fälle weg, die nur Sie kennen.",
    ],
    identifies:
      "Ihr Kommentar könnte zeigen, wer gemeint ist: {found}. Ändern Sie ihn oder lassen Sie ihn so, wie er ist.",
    identifiesKinds: {
      name: "ein Name",
      email: "eine E-Mail-Adresse",
      phone: "eine Telefonnummer",
      date: "ein Datum",
    },
    sendAnyway: "So lassen, wie er ist",
    role: "die Rolle einer Person",
    found: "Die Fundstellen sind markiert:",
    namesNotChecked:
      "Auf diesem Gerät wird Ihr Kommentar auf Adressen, Nummern und Datumsangaben geprüft, aber nicht auf die Namen Ihrer Kolleginnen und Kollegen.",
    owners:
      "mein|meine|meinem|meinen|meiner|meines|unser|unsere|unserem|unseren|unserer|unseres|ihr|ihre|ihrem|ihren|ihrer|ihres|sein|seine|seinem|seinen|seiner|seines",
    roles:
      "chef|chefs|chefin|boss|vorgesetzte|vorgesetzten|vorgesetzter|führungskraft|teamleiter|teamleiters|teamleiterin|teamleitung|abteilungsleiter|abteilungsleiters|abteilungsleiterin|abteilungsleitung|vertriebsleiter|vertriebsleiterin|vertriebsleitung|marketingleiter|marketingleiterin|marketingleitung|geschäftsführer|geschäftsführerin|assistent|assistentin|assistenz|vorgänger|vorgängerin|nachfolger|nachfolgerin",
    extensions: "durchwahl|dw",
  },
  check: {
    title: "Prüfen Sie Ihre Antworten",
    intro: "Noch ist nichts gesendet. Sie können alles ändern.",
    change: "Ändern",
    changeWhat: "die Antwort auf: {item}",
    notAnswered: "Nicht beantwortet",
    noComment: "Kein Kommentar",
    tooFewAnswers:
      "Weniger als die Hälfte der Aussagen hat eine Antwort. So zählt Ihr Stimmzettel bei den Ergebnissen nicht mit. Beantworten Sie noch einige, wenn Sie können.",
    final:
      "Nach dem Senden lassen sich Ihre Antworten weder ändern noch zurücknehmen: Tandem könnte sie nicht finden.",
    send: "Meine Antworten senden",
  },
  sending: {
    sealing: "Ihre Antworten werden versiegelt",
    sending: "Ihre versiegelten Antworten werden gesendet",
    offline:
      "Sie sind offline. Ihre Antworten sind auf diesem Gerät sicher. Stellen Sie die Verbindung her und senden Sie noch einmal.",
    failed:
      "Ihre Antworten sind vielleicht nicht angekommen. Auf diesem Gerät sind sie sicher. Senden Sie sie noch einmal.",
    busy: "Gerade senden viele. Warten Sie eine Minute und senden Sie dann noch einmal.",
    tryAgain: "Noch einmal senden",
    nothingLost: "Zweimal gesendet zählt nicht doppelt.",
    refused:
      "Der Server hat diesen Stimmzettel nicht angenommen. Laden Sie die Seite neu und senden Sie noch einmal, oder bitten Sie die Personalabteilung um einen Ersatzcode oder einen Papierbogen.",
  },
  keptHere: {
    saved:
      "Ihre Antworten bleiben auf diesem Gerät, mit Ihrem Code versiegelt, bis Sie sie senden oder löschen.",
    notSaved:
      "Dieser Browser kann Ihre Antworten nicht aufbewahren. Schließen Sie die Seite nicht und laden Sie sie nicht neu, bevor Sie senden.",
    wipe: "Meine Antworten von diesem Gerät löschen",
    wiped:
      "Ihre Antworten sind hier gelöscht. In den eigenen Dateien des Browsers können sie noch eine Weile liegen, versiegelt.",
  },
  sinceLastTime: {
    title: "Was aus der letzten Umfrage geworden ist",
    intro: "Diese Maßnahmen wurden aus ihren Ergebnissen gewählt.",
    youSaid: "Sie haben gesagt",
    weDid: "Das wurde getan",
    done: "Erledigt",
    underWay: "In Arbeit",
    notStarted: "Noch nicht begonnen",
    notDoneBecause: "Nicht getan: {because}",
    nothing: "Nach der letzten Umfrage wurden keine Maßnahmen festgehalten.",
    continue: "Weiter zu Ihren Antworten",
  },
});
