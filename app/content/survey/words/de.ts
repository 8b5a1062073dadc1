import type { SurveyWords } from "./shape";

export const surveyWordsDe: SurveyWords = {
  language: "de",
  script: {
    notReached:
      "Der Server war nicht zu erreichen. Es ist nichts verloren. Versuchen Sie es gleich noch einmal.",
  },
  receipts: {
    title: "Quittungen der gezählten Stimmzettel",
    intro:
      "Eine Quittung für jeden gezählten Stimmzettel, nach Zeichen sortiert. Die Reihenfolge sagt nichts über Personen, Abteilungen oder Zeiten. Die Stimmzettel selbst sind vernichtet.",
    counts: "{claimed} Codes wurden verwendet und {counted} Stimmzettel gezählt.",
    difference:
      "Nicht alle, die beginnen, senden einen Stimmzettel. Die zweite Zahl kann also kleiner sein. Ist sie größer, zeigen Sie diese Seite dem Betriebsrat.",
    voided:
      "Ungültige Stimmzettel: {voided}. Ein Stimmzettel, der sich nicht öffnen lässt oder nicht zur Umfrage passt, ist ungültig und zählt nicht.",
    notYet: "Die Quittungen werden hier veröffentlicht, sobald die Umfrage geschlossen ist.",
    none: "Diese Umfrage endete ohne Ergebnisse, ihre Stimmzettel wurden vernichtet. Es gibt keine Quittungen.",
    label: "Prüfen Sie Ihre Quittung",
    hint: "Verglichen wird in Ihrem Browser. Es wird nichts gesendet.",
    button: "Prüfen",
    listed: "Ihre Quittung steht auf der Liste. Ihr Stimmzettel wurde gezählt.",
    notListed:
      "Diese Quittung steht nicht auf der Liste. Vergleichen Sie sie mit dem, was Sie aufgehoben haben. Stimmt sie, sagen Sie es dem Betriebsrat oder der Person, die für den Datenschutz zuständig ist.",
    perhaps:
      "Waren Ihre Antworten schon angekommen, steht diese Quittung auf der Liste. Steht sie nicht dort, wurden sie nicht gezählt.",
    incomplete: "Eine Quittung hat 26 Zeichen. Geben Sie alle ein.",
    list: "Alle Quittungen",
  },
  chain: {
    title: "Alle bisherigen Umfragen",
    intro:
      "Zu jeder Umfrage gehört ein Dokument mit ihren Regeln: Termine, Zahl der Eingeladenen, Schlüssel, Mindestzahl und Versprechen. Für dieses Dokument steht der Fingerabdruck.",
    why: "Jedes Dokument enthält auch den vollständigen Fingerabdruck des vorigen. Darum kann nachträglich keines geändert, eingefügt oder weggelassen werden, ohne dass sich alle späteren Fingerabdrücke ändern. Vergleichen Sie sie mit dem, was Sie aufgehoben haben.",
    quarter: "{quarter}. Quartal {year}",
    period: "{from} bis {to}",
    invited: "{department}: {invited} eingeladen, {spare} Ersatzcodes",
    fingerprint: "Fingerabdruck",
    first: "Dies war die erste Umfrage.",
    gap: "Das Dokument der Umfrage davor fehlt hier. Fragen Sie die Personalabteilung nach dem Grund und sagen Sie es dem Betriebsrat.",
    json: "Die Regeln, wie sie veröffentlicht sind (JSON)",
    button: "In diesem Browser prüfen",
    checking: "Wird geprüft",
    matches: "Geprüft: Das Dokument hat diesen Fingerabdruck.",
    differs: "Das Dokument hat nicht diesen Fingerabdruck oder sagt etwas anderes als diese Seite.",
    allRight: "Jedes Dokument hat seinen Fingerabdruck, und jedes nennt das vorige.",
    wrong:
      "Etwas passt nicht zusammen. Zeigen Sie diese Seite dem Betriebsrat oder der Person, die für den Datenschutz zuständig ist.",
    notReached: "Die Dokumente ließen sich nicht abrufen. Versuchen Sie es gleich noch einmal.",
    noscript: "Zum Prüfen braucht es JavaScript. Lesen lassen sich die Dokumente auch ohne.",
  },
  ticket: {
    title: "Auf einem anderen Gerät weitermachen",
    intro:
      "Dieses Ticket ist Ihr Stimmzettel. Was Sie bisher geantwortet haben, wandert nicht mit: Antworten Sie auf dem anderen Gerät noch einmal.",
    scan: "Lesen Sie dieses Bild mit dem anderen Gerät ein:",
    picture: "QR-Code mit Ihrem Ticket",
    noPicture: "Das Bild ließ sich nicht laden. Tippen Sie das Ticket ab.",
    type: "Oder öffnen Sie dort diese Adresse, drücken Sie auf „Beginnen“, wählen Sie „Ich habe ein Ticket“ und tippen Sie es ab:",
    secret:
      "Wer dieses Ticket hat, kann Ihren Stimmzettel senden und wiedererkennen. Schicken Sie es nicht per Mail oder Chat und drucken Sie es nicht am Arbeitsplatz.",
    first:
      "Sie können auch hier noch antworten. Es zählt das Gerät, das zuerst sendet. Das andere wird dann abgewiesen.",
    wipeHelp: "Tun Sie das, wenn das andere Gerät das Ticket gelesen hat.",
    movedTitle: "Von diesem Gerät entfernt",
    moved:
      "Wenn ein anderes Gerät Ihr Ticket hat, machen Sie dort weiter. Ohne das Ticket kann niemand diesen Stimmzettel zurückholen.",
    have: "Ich habe ein Ticket von einem anderen Gerät",
    enterTitle: "Geben Sie Ihr Ticket ein",
    label: "Ticket",
    hint: "13 Gruppen zu fünf Zeichen, wie das andere Gerät sie zeigt. Großschreibung, Leerzeichen und Striche spielen keine Rolle.",
    read: "Ihr Ticket ist gelesen. Das andere Gerät und dieses teilen sich einen Stimmzettel: Es zählt, was zuerst gesendet wird.",
    missing: "Geben Sie das Ticket ein, das das andere Gerät zeigt.",
    incomplete: "Das Ticket hat 65 Zeichen, hier sind es {count}. Geben Sie alle ein.",
    mistyped: "In Gruppe {groups} ist ein Tippfehler. Vergleichen Sie mit dem anderen Gerät.",
    otherSurvey:
      "Das ist kein Ticket dieser Umfrage. Vergleichen Sie die Adresse mit der auf dem anderen Gerät.",
    elsewhereTitle: "Schon vom anderen Gerät gesendet",
    elsewhere:
      "Ein Stimmzettel mit diesem Ticket ist angekommen, und er zählt. Wenn nicht Sie ihn gesendet haben, sagen Sie es dem Betriebsrat oder der Person, die für den Datenschutz zuständig ist.",
  },
  plainHttp: {
    title: "Diese Verbindung ist nicht verschlüsselt",
    text: "Ihre Antworten werden trotzdem versiegelt. Wer im Netz nur mithört, kann sie nicht lesen. Wer aber verändern kann, was durch das Netz geht, könnte diese Seite unbemerkt austauschen. Wenn Ihnen das Sorgen macht, bitten Sie die Personalabteilung um eine Adresse, die mit https beginnt.",
  },
  comment: {
    role: "die Rolle einer Person",
    found: "Die Fundstellen sind markiert:",
    namesNotChecked:
      "Auf diesem Gerät wird Ihr Kommentar auf Adressen, Nummern und Daten geprüft, aber nicht auf die Namen Ihrer Kolleginnen und Kollegen.",
    owners:
      "mein|meine|meinem|meinen|meiner|meines|unser|unsere|unserem|unseren|unserer|unseres|ihr|ihre|ihrem|ihren|ihrer|ihres|sein|seine|seinem|seinen|seiner|seines",
    roles:
      "chef|chefs|chefin|boss|vorgesetzte|vorgesetzten|vorgesetzter|führungskraft|teamleiter|teamleiters|teamleiterin|teamleitung|abteilungsleiter|abteilungsleiters|abteilungsleiterin|abteilungsleitung|vertriebsleiter|vertriebsleiterin|vertriebsleitung|marketingleiter|marketingleiterin|marketingleitung|geschäftsführer|geschäftsführerin|assistent|assistentin|assistenz|vorgänger|vorgängerin|nachfolger|nachfolgerin",
    extensions: "durchwahl|dw",
  },
  device: {
    another: "Anderen Code verwenden",
    shared:
      "Wenn andere dieses Gerät mitbenutzen, leeren Sie diese Seite, bevor Sie gehen: Bis dahin kann man die Quittung hier lesen.",
    done: "Fertig: Seite leeren",
    again:
      "Wenn Sie auf diesem Gerät schon begonnen haben, geben Sie denselben Code ein. Ihre Antworten sind noch da.",
    ownTitle: "Haben Sie dieses Bild oder Ticket selbst erstellt?",
    own: "Damit geht ein Stimmzettel weiter, der auf einem anderen Gerät begonnen wurde. Hat jemand anderes es erstellt, kann diese Person Ihren Stimmzettel wiedererkennen und könnte herausfinden, was Sie geantwortet haben. Eine Einladung enthält nie ein Ticket.",
    ownYes: "Ja, auf meinem anderen Gerät",
    ownNo: "Nein, oder ich weiß es nicht",
    foreignTitle: "Antworten Sie hier nicht",
    foreign: [
      "Es wurde nichts gesendet, und dieses Ticket wird nicht aufbewahrt.",
      "Öffnen Sie den Link in Ihrer eigenen Einladung, oder geben Sie den Code daraus oder von Ihrem Zettel ein.",
      "Sagen Sie dem Betriebsrat, der Person, die für den Datenschutz zuständig ist, oder der Personalabteilung, woher Bild, Link oder Ticket kommen.",
    ],
    deleteTitle: "Ihre Antworten löschen?",
    delete:
      "Der Code dazu ist verbraucht und gilt kein zweites Mal. Wenn kein anderes Gerät Ihr Ticket hat, ist dieser Stimmzettel verloren: Teilnehmen könnten Sie dann nur mit einem Ersatzcode der Personalabteilung oder auf Papier.",
    earlyTitle: "Der Server widerspricht seinem Versprechen",
    early:
      "Er meldet, dass diese Umfrage keine Antworten mehr annimmt. Nach den Regeln, für die der Fingerabdruck steht, haben Sie noch Zeit. Prüfen Sie die Uhr dieses Geräts, und versuchen Sie es später noch einmal. Bleibt es dabei, fragen Sie die Personalabteilung oder den Betriebsrat, ob die Umfrage vorzeitig beendet wurde, und zeigen Sie diese Seite.",
    notDeleted: "Diese Seite hat nichts von diesem Gerät gelöscht.",
  },
};
