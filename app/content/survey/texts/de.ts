import type { SurveyTexts } from "~/content/texts";

export const surveyTextsDe: SurveyTexts = {
  language: "de",
  languageName: "Deutsch",
  title: "Wie {first} und {second} zusammenarbeiten",
  documentTitle: "Wie {first} und {second} zusammenarbeiten",
  languageSwitch: "Sprache",
  start: {
    intro:
      "Eine kurze anonyme Umfrage über die tägliche Arbeit zwischen den beiden Abteilungen. Sie kommt einmal im Quartal und ist für beide Abteilungen dieselbe.",
    minutes: "Etwa {minutes} Minuten.",
    voluntary: "Die Teilnahme ist freiwillig.",
    whoSeesTitle: "Wer was sieht",
    whoSees: [
      "Ihre einzelnen Antworten und ob Sie geantwortet haben: Tandem zeigt es niemandem.",
      "Personalabteilung, Moderation und Administration: Gruppenergebnisse und Kommentare im Wortlaut, nach dem Schließen.",
      "Alle in beiden Abteilungen: was aus den Ergebnissen gemacht wird.",
    ],
    keptTitle: "Was aufbewahrt wird, und bis wann",
    kept: [
      "Solange die Umfrage läuft: Ihre versiegelten Antworten, ohne Namen und Uhrzeit.",
      "Danach: Gruppenergebnisse und Kommentare. Die versiegelten Antworten und der Schlüssel dazu werden vernichtet.",
      "Niemals: Ihre IP-Adresse, Ihr Gerät, Ihr Browser, Ihre Sprache oder wie lange Sie gebraucht haben.",
    ],
    honestTitle: "Wie weit dieses Versprechen reicht",
    honest:
      "Allein aus unserer Datenbank und deren Sicherungen kann niemand Ihre Antworten lesen. Sie werden in Ihrem Browser versiegelt, ohne Namen und Uhrzeit gespeichert und beim Schließen der Umfrage vernichtet. Gruppenergebnisse und Kommentare bleiben.",
    honestWithServer:
      "Bis zum Schließen liegt der Schlüssel auf dem Server, getrennt von der Datenbank. Wer ihn betreibt, könnte Antworten vorzeitig öffnen und durch Beobachten der Dateien erkennen, von wem sie sind.",
    honestWithTrustee:
      "Allein aus unserer Datenbank und deren Sicherungen kann niemand Ihre Antworten lesen. Sie werden in Ihrem Browser versiegelt, ohne Namen und Uhrzeit gespeichert und nach dem Auszählen vernichtet. Gruppenergebnisse und Kommentare bleiben. Der Server hat den Schlüssel nicht, der sie öffnet: {holder} hat ihn. Die IT könnte durch Beobachten der Dateien Ihren versiegelten Stimmzettel erkennen, ihn aber ohne diesen Schlüssel oder ein verändertes Programm nicht vorzeitig öffnen.",
    keptWithTrustee:
      "Danach: Ihre versiegelten Antworten, bis {holder} mit dem Schlüssel kommt. Dann muss {holder} ihn vernichten.",
    threshold:
      "Eigene Ergebnisse hat eine Abteilung erst ab {threshold} Antworten; darunter gibt es nur gemeinsame oder keine.",
    cannotPreventTitle: "Was wir nicht verhindern können",
    cannotPrevent: "Einen Arbeitgeber, der diese Software verändert oder Ihr Gerät oder das Netz überwacht.",
    paperBallots:
      "Papierbögen tragen weder Namen noch Code. Zwei Personen mischen sie und geben sie gemeinsam ein; eine der beiden benennt der Betriebsrat, wo es einen gibt.",
    inviteCount: "Sie sind eine von {count} eingeladenen Personen in {department}.",
    inviteCountHelp:
      "Wenn diese Zahl nicht stimmen kann, sagen Sie es dem Betriebsrat oder der Personalabteilung, bevor Sie beginnen.",
    closesOn: "Offen bis {date}.",
    fingerprintLabel: "Fingerabdruck dieser Umfrage",
    fingerprintHelp:
      "Er muss derselbe sein wie in Ihrer Einladung und auf den Bildschirmen der anderen. Er steht für die Regeln oben: Würde jemand sie ändern, änderte er sich auch.",
    button: "Beginnen",
    working: "Ihr anonymer Stimmzettel wird geholt",
    nothingSentYet: "Bevor Sie auf „Beginnen“ drücken, wird nichts gesendet.",
    resume: "Sie haben auf diesem Gerät schon begonnen. Ihre Antworten sind noch da.",
    startAgainHere: "Dort weitermachen, wo Sie aufgehört haben",
  },
  code: {
    title: "Geben Sie Ihren Code ein",
    label: "Code",
    hint: "Aus Ihrer Einladung oder von Ihrem Zettel. Großschreibung, Leerzeichen und Striche spielen keine Rolle.",
    missing: "Geben Sie den Code aus Ihrer Einladung oder von Ihrem Zettel ein.",
    incomplete: "Der Code ist zu kurz. Geben Sie alle Zeichen ein.",
    mistyped: "In diesem Code ist ein Tippfehler. Vergleichen Sie ihn mit Ihrer Einladung oder Ihrem Zettel.",
    fromLink:
      "Der Code in Ihrem Link ist unvollständig. Öffnen Sie den ganzen Link noch einmal oder geben Sie den Code hier ein.",
    button: "Beginnen",
  },
  navigation: {
    section: "Abschnitt {n} von {total}",
    pageTitle: "Abschnitt {n} von {total}: {name}",
    continue: "Weiter",
    back: "Zurück",
    startOver: "Zurück zur ersten Seite",
    keysSwitch: "Mit Zifferntasten antworten",
    keysHelp: "1 ist Nie, 5 ist Immer, 0 ist Weiß ich nicht.",
  },
  problems: {
    title: "Bitte noch einmal ansehen",
    titlePrefix: "Fehler: ",
    skipped: "Noch keine Antwort: {item}",
    skipReminder:
      "Wählen Sie eine Antwort oder „Weiß ich nicht“. Sie können die Aussage auch auslassen: Drücken Sie noch einmal auf „Weiter“.",
    skipAnyway: "Auslassen und weiter",
  },
  comment: {
    hint: "Höchstens 500 Zeichen. Schreiben Sie über die Arbeit, nicht über Personen.",
    optional: "Freiwillig",
    remaining: "Noch {count} Zeichen",
    tooLong: "Ihr Kommentar ist {count} Zeichen zu lang. Kürzen Sie ihn auf 500.",
    mayBeQuoted: "Mein Kommentar darf gedruckt zitiert werden",
    mayBeQuotedHelp:
      "Ohne dieses Häkchen erscheint er nur auf dem Bildschirm von Personalabteilung und Moderation.",
    rules: [
      "Kommentare werden gemischt und nie neben einem Ergebnis gezeigt.",
      "Ihre Art zu schreiben kann Sie verraten. Lassen Sie Namen, Daten und Fälle weg, die nur Sie kennen.",
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
      "Ihre Antworten sind nicht angekommen. Auf diesem Gerät sind sie sicher. Senden Sie sie noch einmal.",
    busy: "Gerade senden viele. Warten Sie eine Minute und senden Sie dann noch einmal.",
    tryAgain: "Noch einmal senden",
    nothingLost: "Zweimal gesendet zählt nicht doppelt.",
    refused:
      "Der Server hat diesen Stimmzettel nicht angenommen. Laden Sie die Seite neu und senden Sie noch einmal. Geschieht es wieder, bitten Sie die Personalabteilung um einen Ersatzcode oder einen Papierbogen.",
  },
  keptHere: {
    saved:
      "Ihre Antworten bleiben auf diesem Gerät, mit Ihrem Code versiegelt, bis Sie sie senden oder löschen.",
    notSaved:
      "Dieser Browser kann Ihre Antworten nicht aufbewahren. Schließen Sie die Seite nicht und laden Sie sie nicht neu, bevor Sie gesendet haben.",
    wipe: "Meine Antworten von diesem Gerät löschen",
    wiped:
      "Ihre Antworten sind hier gelöscht. In den eigenen Dateien des Browsers können sie noch eine Weile liegen, versiegelt.",
  },
  refusals: {
    codeTitle: "Dieser Code kann nicht verwendet werden",
    code: "Er ist unbekannt oder schon verwendet.",
    codeSteps: [
      "Wenn Sie schon geantwortet haben, sind Sie fertig.",
      "Wenn Sie auf einem anderen Gerät oder in einem anderen Browser begonnen haben, machen Sie dort weiter.",
      "Sonst vergleichen Sie den Code mit Ihrer Einladung oder Ihrem Zettel, oder bitten Sie die Personalabteilung um einen Ersatzcode. Einen Grund brauchen Sie nicht zu nennen.",
    ],
    wrongDepartment:
      "Dieser Code gehört zur anderen Abteilung. Öffnen Sie den Link aus Ihrer eigenen Einladung. Der Code ist nicht verbraucht.",
    notOpenYet: "Diese Umfrage beginnt am {date}. Kommen Sie dann mit demselben Link wieder.",
    closed: "Diese Umfrage wurde am {date} geschlossen. Antworten können nicht mehr gesendet werden.",
    cancelled:
      "Diese Umfrage wurde abgebrochen, alle Antworten wurden vernichtet. Sie werden wieder eingeladen.",
    rulesChanged:
      "Diese Umfrage ist angehalten. Die Regeln, die auf dem Server gespeichert sind, sind nicht die, die Ihnen zugesagt wurden; deshalb nimmt sie zurzeit keine Antworten an. Diese Seite hat nichts von dem gelöscht, was Sie auf diesem Gerät begonnen haben. Was aus bereits gesendeten Antworten geworden ist, kann sie nicht wissen. Sagen Sie es dem Betriebsrat oder der Personalabteilung, und kommen Sie später mit demselben Link wieder.",
    unknownWave:
      "Unter dieser Adresse gibt es keine Umfrage. Öffnen Sie den Link aus Ihrer Einladung noch einmal.",
    proofTitle: "Halt: Diese Umfrage ist nicht, was sie zu sein vorgibt",
    proof:
      "Der Server hat einen Schlüssel oder Regeln verwendet, die nicht zu dieser Umfrage gehören. Damit lässt sich der Stimmzettel einer einzelnen Person kennzeichnen. Ihre Antworten wurden nicht gesendet.",
    proofSteps: [
      "Machen Sie nicht weiter.",
      "Vergleichen Sie den Fingerabdruck mit Ihrer Einladung und mit dem einer Kollegin oder eines Kollegen.",
      "Zeigen Sie diese Seite dem Betriebsrat oder der Person, die für den Datenschutz zuständig ist.",
    ],
    twoTabsTitle: "Schon in einem anderen Tab geöffnet",
    twoTabs:
      "Diese Umfrage ist in einem anderen Tab dieses Browsers offen. Machen Sie dort weiter, oder schließen Sie jenen Tab und laden Sie diese Seite neu.",
    tooManyAttempts: "Zu viele Versuche. Warten Sie eine Minute und versuchen Sie es dann noch einmal.",
    oldBrowser:
      "Dieser Browser ist zu alt, um Ihre Antworten zu versiegeln. Nehmen Sie einen neueren oder ein anderes Gerät, oder bitten Sie die Personalabteilung um einen Papierbogen.",
    noscriptTitle: "Hier wird JavaScript gebraucht",
    noscript:
      "Ihre Antworten werden in Ihrem Browser versiegelt, bevor sie ihn verlassen, und dazu braucht es JavaScript. Schalten Sie es ein und laden Sie die Seite neu, nehmen Sie ein anderes Gerät, oder bitten Sie die Personalabteilung um einen Papierbogen. Es wurde nichts gesendet.",
  },
  thankYou: {
    title: "Danke. Ihre Antworten sind angekommen",
    received:
      "Sie sind versiegelt. Geöffnet werden sie ein einziges Mal, zusammen mit allen anderen, nachdem die Umfrage geschlossen hat.",
    receiptLabel: "Ihre Quittung",
    receiptHelp:
      "Nach dem Schließen werden die Quittungen aller gezählten Stimmzettel in einer sortierten Liste veröffentlicht. Heben Sie Ihre auf, wenn Sie nachsehen möchten, ob Ihr Stimmzettel gezählt wurde.",
    receiptPrivate:
      "Die Quittung zeigt nicht, was Sie geantwortet haben, wohl aber, dass Sie teilgenommen haben. Sie müssen sie niemandem zeigen.",
    nextTitle: "Wie es weitergeht",
    next: [
      "Die Umfrage schließt am {date}.",
      "Einige Tage später liegen Personalabteilung und Moderation die Gruppenergebnisse vor. Mit beiden Abteilungen wählen sie bis zu drei Maßnahmen.",
      "Die nächste Umfrage beginnt mit dem, was daraus geworden ist.",
    ],
    safeToClose:
      "Sie können diese Seite schließen. Sie hat Ihre Antworten nicht mehr. In den eigenen Dateien des Browsers können sie noch eine Weile liegen, versiegelt.",
  },
  sinceLastTime: {
    title: "Was aus der letzten Umfrage geworden ist",
    intro: "Beim letzten Mal haben beide Abteilungen aus den Ergebnissen diese Maßnahmen gewählt.",
    youSaid: "Sie haben gesagt",
    weDid: "Das wurde getan",
    underWay: "In Arbeit",
    notStarted: "Noch nicht begonnen",
    notDoneBecause: "Nicht getan, weil",
    nothing: "Nach der letzten Umfrage wurden keine Maßnahmen festgehalten.",
    continue: "Weiter zu den Aussagen",
  },
};
